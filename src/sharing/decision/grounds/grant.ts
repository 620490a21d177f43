import type { ClientTelling } from '../../../vocabulary/index.js';
import {
  type Asked,
  categoryWords,
  type GroundReference,
  type Item,
  missingBit,
  noWord,
  subjectWords,
  type WordSet,
} from '../contract/index.js';

/**
 * A consent, mandate, agreement, duty or decision in an emergency, made ready for many questions: words as sets, instants as
 * milliseconds. All grounds have this one form, so that one place says when a ground permits. What only an explanation
 * needs stands apart: a house has tens of thousands of these, and most questions read little of few.
 */
export interface Grant {
  /** For what it can be used; for nothing where something bars it for good. */
  readonly purposes: WordSet;
  readonly subjects: WordSet;
  /** The one person whose data it covers; nobody in particular where it is left out. */
  readonly personId: string | undefined;
  /** Whether it can also cover all persons of a subject at once. */
  readonly coversAll: boolean;
  /** The categories that it carries. */
  readonly carried: WordSet;
  /** What it carries besides, within a limit of confidentiality only. */
  readonly confided: WordSet;
  /** Of these, what it permits in generalised form only. */
  readonly generalised: WordSet;
  /** Half-open, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** What a request must state. */
  readonly trigger: string | undefined;
  readonly isConsent: boolean;
  readonly details: GrantDetails;
}

/** What explains a ground. */
export interface GrantDetails {
  readonly reference: GroundReference;
  readonly purposes: WordSet;
  /** The categories that it names. */
  readonly named: WordSet;
  /** The special categories that it must not carry, whatever it names. */
  readonly special: WordSet;
  /** What it carries within a limit of confidentiality only, whatever it names. */
  readonly confided: WordSet;
  readonly notBefore: number;
  /** The client was told of it at this time. */
  readonly toldFrom: number;
  /** What is missing from its end on. */
  readonly over: 'ended' | 'withdrawn';
  /** What keeps it from permitting anything at any time. */
  readonly barred: WordSet;
  readonly terms: Terms;
}

/** What relying on a ground demands of the holder. */
export interface Terms {
  readonly telling: ClientTelling | 'knows';
  readonly clientAttends: boolean;
  readonly askEachTime: boolean;
  readonly retainDays: number | undefined;
  readonly discloseWithinHours: number | undefined;
  readonly reviewAt: number | undefined;
}

export const plainTerms: Terms = {
  telling: 'before',
  clientAttends: false,
  askEachTime: false,
  retainDays: undefined,
  discloseWithinHours: undefined,
  reviewAt: undefined,
};

/** The terms of most consents, which have none of their own: whoever consented knows. */
export const consentTerms: Terms = { ...plainTerms, telling: 'knows' };

/** What is said of a ground; most of it only where it differs from what most grounds have in common. */
export interface GrantTerms {
  readonly reference: GroundReference;
  readonly purposes: WordSet;
  readonly subjects: WordSet;
  readonly named: WordSet;
  readonly notBefore: number;
  readonly until: number;
  readonly personId?: string | undefined;
  readonly coversAll?: boolean;
  readonly special?: WordSet;
  readonly confided?: WordSet;
  readonly generalised?: WordSet;
  readonly over?: 'ended' | 'withdrawn';
  readonly toldFrom?: number;
  readonly trigger?: string | undefined;
  readonly barred?: WordSet;
  readonly terms?: Terms;
}

export function grant({
  reference,
  purposes,
  subjects,
  named,
  notBefore,
  until,
  personId,
  coversAll = true,
  special = noWord,
  confided = noWord,
  generalised = noWord,
  over = 'ended',
  toldFrom = notBefore,
  trigger,
  barred = noWord,
  terms = plainTerms,
}: GrantTerms): Grant {
  return {
    purposes: barred === noWord ? purposes : noWord,
    subjects,
    personId,
    coversAll,
    carried: named & ~special & ~confided,
    confided: named & confided,
    generalised,
    from: Math.max(notBefore, toldFrom),
    until,
    trigger,
    isConsent: reference.ground === 'consent',
    // Decisions hand the reference out.
    details: {
      reference: Object.freeze(reference),
      purposes,
      named,
      special,
      confided,
      notBefore,
      toldFrom,
      over,
      barred,
      terms,
    },
  };
}

export const specialCategories: WordSet = /* @__PURE__ */ categoryWords.set(['health', 'beliefs']);
export const confidedCategories: WordSet = /* @__PURE__ */ categoryWords.set(['counselling-notes']);

const client: WordSet = /* @__PURE__ */ subjectWords.bit('client');

/** Whether a ground has a say in this request at all: its purpose, its time, its trigger. */
export function isInEffect({ purposes, from, until, trigger }: Grant, asked: Asked): boolean {
  return (
    (purposes & asked.purpose) !== 0 &&
    asked.at >= from &&
    asked.at < until &&
    (trigger === undefined || asked.triggers.includes(trigger))
  );
}

/** The categories that it permits for a subject, or for one person of it. */
export function categoriesOf(
  grant: Grant,
  asked: Asked,
  subject: WordSet,
  personId: string | undefined,
): WordSet {
  if ((grant.subjects & subject) === 0 || !isAbout(grant, personId)) return noWord;
  if (isMandating(grant, asked, subject)) return noWord;
  return grant.carried | (grant.confided & asked.confidedTo);
}

function isAbout(grant: Grant, personId: string | undefined): boolean {
  return grant.personId === undefined ? grant.coversAll : grant.personId === personId;
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
function isMandating({ isConsent }: Grant, asked: Asked, subject: WordSet): boolean {
  return asked.at < asked.mandatedUntil && isConsent && subject === client;
}

/** Telling the client takes effect at once; what is told before it is in force needs to be in force besides. */
function isUntold({ toldFrom, notBefore }: GrantDetails, { at }: Asked): boolean {
  return at < toldFrom && (at >= notBefore || toldFrom === Number.POSITIVE_INFINITY);
}

/** Everything that keeps a ground from permitting an item; nothing where it permits it. */
export function missingFrom(grant: Grant, asked: Asked, { whose, personId, what }: Item): WordSet {
  const { details } = grant;
  const isOfSubject = (grant.subjects & whose) !== 0;
  let missing = details.barred;
  if (asked.at < details.notBefore) missing |= missingBit['not-yet-in-force'];
  if (asked.at >= grant.until) missing |= missingBit[details.over];
  if (isUntold(details, asked)) missing |= missingBit['client-not-told'];
  if ((details.purposes & asked.purpose) === 0) missing |= missingBit['other-purpose'];
  if (grant.trigger !== undefined && !asked.triggers.includes(grant.trigger))
    missing |= missingBit['trigger-not-stated'];
  if (!isOfSubject) missing |= missingBit['other-subject'];
  if (isOfSubject && !isAbout(grant, personId)) missing |= missingBit['other-person'];
  if (isMandating(grant, asked, whose)) missing |= missingBit['mandating-authority'];
  if ((details.named & what) === 0) missing |= missingBit['other-category'];
  if ((details.special & what) !== 0) missing |= missingBit['special-category'];
  if ((details.confided & ~asked.confidedTo & what) !== 0) missing |= missingBit['in-confidence'];
  return missing;
}
