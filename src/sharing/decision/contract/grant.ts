import type { Span } from '../../../kernel/calendar/index.js';
import { compareTexts } from '../../../kernel/json/index.js';
import type { Ground, NotificationTime, Role } from '../../../vocabulary/index.js';
import { type BitSet, noBits, subjectBits } from './bit-set.js';
import type { GroundReference } from './disclosure-decision.js';
import type { GrantLimit } from './grant-limit.js';

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
  readonly confidential: BitSet;
  /** Of these, what it permits in generalised form only. */
  readonly generalised: BitSet;
  /** What a request must state. */
  readonly trigger: string | undefined;
  readonly isConsent: boolean;
  /** Where something that it rests on does not stand, or may not; nothing where all of it always does. */
  readonly limits: readonly GrantLimit[] | undefined;
  readonly details: GrantDetails;
}

/** How far the law goes on which a ground rests; the ground goes no further. */
export interface Reach extends Span {
  readonly purposes: BitSet;
  readonly subjects: BitSet;
  readonly categories: BitSet;
}

/** What explains a ground. */
export interface GrantDetails {
  readonly reference: GroundReference;
  readonly purposes: BitSet;
  readonly subjects: BitSet;
  /** The categories that it names. */
  readonly named: BitSet;
  /** The special categories that it must not carry, whatever it names. */
  readonly special: BitSet;
  /** What it carries within a limit of confidentiality only, whatever it names. */
  readonly confidential: BitSet;
  readonly notBefore: number;
  /** The client was told of it at this time. */
  readonly notifiedFrom: number;
  /** Its own end. */
  readonly until: number;
  /** What is missing from its own end on. */
  readonly over: 'ended' | 'withdrawn';
  /** Another has taken its place from this time on. */
  readonly replacedFrom: number;
  /** No law bounds most grounds. */
  readonly reach: Reach | undefined;
  /** What keeps it from permitting anything at any time. */
  readonly permanentlyUnmet: BitSet;
  readonly conditions: GrantConditions;
  /** Who judges whether its trigger is met. */
  readonly decidedBy: Role | undefined;
  /** Nobody has asked whether the notice was understood. */
  readonly isNoticeUnasked: boolean;
  /** Nothing where it does not reach what was entrusted, as most grounds do not. */
  readonly reachesEntrusted: ReachesEntrusted | undefined;
}

/** What a ground reaches of that which was entrusted; a consent reaches only what its own giver entrusted. */
export interface ReachesEntrusted {
  readonly ids: 'all' | readonly string[];
  readonly giverId?: string | undefined;
}

/** When a decision is looked at again: earlier, for whoever asks before a second person has confirmed it. */
export interface ReviewTime {
  readonly at: number;
  readonly unconfirmed?: { readonly before: number; readonly at: number } | undefined;
}

/** What relying on a ground demands of the holder. */
export interface GrantConditions {
  readonly notification: NotificationTime | 'knows';
  readonly clientAttends: boolean;
  readonly askEachTime: boolean;
  readonly retainDays: number | undefined;
  readonly discloseWithinHours: number | undefined;
  readonly review: ReviewTime | undefined;
  /** For what the recipient may never use it. */
  readonly neverFor: BitSet;
}

export const plainConditions: GrantConditions = {
  notification: 'before',
  clientAttends: false,
  askEachTime: false,
  retainDays: undefined,
  discloseWithinHours: undefined,
  review: undefined,
  neverFor: noBits,
};

/** What relying on most consents demands, which have no conditions of their own: whoever consented knows. */
export const conditionsOfConsents: GrantConditions = { ...plainConditions, notification: 'knows' };

const client: BitSet = /* @__PURE__ */ subjectBits.bit('client');

/** Whether a ground covers the data of this person, or of nobody in particular. */
export function isAbout(grant: Grant, personId: string | undefined): boolean {
  return grant.personId === undefined ? grant.coversAll : grant.personId === personId;
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
export function isMandating(
  { isConsent }: Grant,
  { at, mandatedUntil }: { readonly at: number; readonly mandatedUntil: number },
  subject: BitSet,
): boolean {
  return at < mandatedUntil && isConsent && subject === client;
}

export function isCompelling({ details: { reference } }: Grant): boolean {
  return isCompellingGround(reference.ground);
}

/** Grounds that make a prohibition a matter for a human being instead of an end. */
function isCompellingGround(ground: Ground): boolean {
  return ground === 'legal-duty' || ground === 'vital-interest';
}

/** Grounds that can come with a silence towards the client. */
export function canBeSilent(ground: Ground): boolean {
  return isCompellingGround(ground) || ground === 'legal-permission';
}

/** Whether relying on a ground means not to tell the client, or not yet. */
export function isSilent({ details: { conditions } }: Grant): boolean {
  return conditions.notification === 'not-told' || conditions.notification === 'later';
}

/** In alphabetical order: no answer depends on the order of lists. */
export function byId<T extends GroundReference>(references: readonly T[]): readonly T[] {
  return [...references].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.ground, b.ground));
}
