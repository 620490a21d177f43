import type { Span } from '../../../kernel/calendar/index.js';
import type { NotificationTime } from '../../../vocabulary/index.js';
import type { BitSet } from './bit-set.js';
import type { GroundReference } from './disclosure-decision.js';

/**
 * A consent, mandate, agreement, duty or decision in an emergency, made ready for many questions: words as sets, instants as
 * milliseconds. All grounds have this one form, so that one place says when a ground permits. What only an explanation
 * needs stands apart: a house has tens of thousands of these, and most questions read little of few.
 */
export interface Grant extends Span {
  /** For what it can be used; for nothing where something bars it for good. */
  readonly purposes: BitSet;
  readonly subjects: BitSet;
  /** The one person whose data it covers; nobody in particular where it is left out. */
  readonly personId: string | undefined;
  /** Whether it can also cover all persons of a subject at once. */
  readonly coversAll: boolean;
  /** The categories that it carries. */
  readonly categories: BitSet;
  /** What it carries besides, within a limit of confidentiality only. */
  readonly confided: BitSet;
  /** Of these, what it permits in generalised form only. */
  readonly generalised: BitSet;
  /** What a request must state. */
  readonly trigger: string | undefined;
  readonly isConsent: boolean;
  readonly details: GrantDetails;
}

/** What explains a ground. */
export interface GrantDetails {
  readonly reference: GroundReference;
  readonly purposes: BitSet;
  /** The categories that it names. */
  readonly named: BitSet;
  /** The special categories that it must not carry, whatever it names. */
  readonly special: BitSet;
  /** What it carries within a limit of confidentiality only, whatever it names. */
  readonly confided: BitSet;
  readonly notBefore: number;
  /** The client was told of it at this time. */
  readonly toldFrom: number;
  /** What is missing from its end on. */
  readonly over: 'ended' | 'withdrawn';
  /** What keeps it from permitting anything at any time. */
  readonly permanentlyUnmet: BitSet;
  readonly conditions: GrantConditions;
}

/** What relying on a ground demands of the holder. */
export interface GrantConditions {
  readonly telling: NotificationTime | 'knows';
  readonly clientAttends: boolean;
  readonly askEachTime: boolean;
  readonly retainDays: number | undefined;
  readonly discloseWithinHours: number | undefined;
  readonly reviewAt: number | undefined;
}

export const plainConditions: GrantConditions = {
  telling: 'before',
  clientAttends: false,
  askEachTime: false,
  retainDays: undefined,
  discloseWithinHours: undefined,
  reviewAt: undefined,
};

/** What relying on most consents demands, which have no conditions of their own: whoever consented knows. */
export const conditionsOfConsents: GrantConditions = { ...plainConditions, telling: 'knows' };
