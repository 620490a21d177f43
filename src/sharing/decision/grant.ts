import type { ClientTelling } from '../../vocabulary/index.js';
import type { Asked } from './asked.js';
import type { GroundReference, Missing } from './disclosure-decision.js';
import { categoryWords, noWord, subjectWords, type WordSet } from './word-set.js';

/**
 * A consent, mandate, agreement, duty or decision in an emergency, made ready for many questions: words as sets, instants as
 * milliseconds. All grounds have this one form, so that one place says when a ground permits.
 */
export interface Grant {
  readonly reference: GroundReference;
  readonly purposes: WordSet;
  readonly subjects: WordSet;
  /** The one person whose data it covers; nobody in particular where it is left out. */
  readonly personId: string | undefined;
  /** Whether it can also cover all persons of a subject at once. */
  readonly coversAll: boolean;
  /** The categories that it names. */
  readonly named: WordSet;
  /** Of these, the special categories that it must not carry. */
  readonly special: WordSet;
  /** Of these, what it carries within a limit of confidentiality only. */
  readonly confided: WordSet;
  /** Of these, what it permits in generalised form only. */
  readonly generalised: WordSet;
  /** Half-open, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** What is missing from `until` on. */
  readonly over: 'ended' | 'withdrawn';
  /** The client was told of it at this time. */
  readonly toldFrom: number;
  /** What a request must state. */
  readonly trigger: string | undefined;
  /** What keeps it from permitting anything at any time. */
  readonly barred: readonly Missing[];
  /** What the holder takes on by relying on it. */
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

/** What most grounds have in common. */
export const plainGrant = {
  personId: undefined,
  coversAll: true,
  special: noWord,
  confided: noWord,
  generalised: noWord,
  over: 'ended',
  toldFrom: Number.NEGATIVE_INFINITY,
  trigger: undefined,
  barred: [],
  terms: plainTerms,
} as const satisfies Partial<Grant>;

export const specialCategories: WordSet = /* @__PURE__ */ categoryWords.set(['health', 'beliefs']);
export const confidedCategories: WordSet = /* @__PURE__ */ categoryWords.set(['counselling-notes']);

const client: WordSet = /* @__PURE__ */ subjectWords.bit('client');

/** Whether a ground has a say in this request at all: its time, its purpose, its trigger. */
export function isInEffect(grant: Grant, asked: Asked): boolean {
  return (
    grant.barred.length === 0 &&
    asked.at >= grant.from &&
    asked.at < grant.until &&
    asked.at >= grant.toldFrom &&
    (grant.purposes & asked.purpose) !== 0 &&
    (grant.trigger === undefined || asked.triggers.includes(grant.trigger))
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
  return grant.named & ~grant.special & ~(grant.confided & ~asked.confidedTo);
}

function isAbout(grant: Grant, personId: string | undefined): boolean {
  return grant.personId === undefined ? grant.coversAll : grant.personId === personId;
}

/** Nobody consents freely to being reported to the authority that mandates the participation. */
function isMandating({ reference }: Grant, asked: Asked, subject: WordSet): boolean {
  return reference.ground === 'consent' && subject === client && asked.at < asked.mandatedUntil;
}

/** The one thing that keeps a ground from permitting an item; nothing where it permits it, or lacks more. */
export function onlyMissing(
  grant: Grant,
  asked: Asked,
  subject: WordSet,
  personId: string | undefined,
  category: WordSet,
): Missing | undefined {
  const isOfSubject = (grant.subjects & subject) !== 0;
  let only = grant.barred[0];
  let many = grant.barred.length;
  const lacks = (missing: Missing) => {
    only = missing;
    many += 1;
  };
  if (asked.at < grant.from) lacks('not-yet-in-force');
  if (asked.at >= grant.until) lacks(grant.over);
  if (asked.at < grant.toldFrom) lacks('client-not-told');
  if ((grant.purposes & asked.purpose) === 0) lacks('other-purpose');
  if (grant.trigger !== undefined && !asked.triggers.includes(grant.trigger)) lacks('trigger-not-stated');
  if (!isOfSubject) lacks('other-subject');
  if (isOfSubject && !isAbout(grant, personId)) lacks('other-person');
  if (isMandating(grant, asked, subject)) lacks('mandating-authority');
  if ((grant.named & category) === 0) lacks('other-category');
  if ((grant.special & category) !== 0) lacks('special-category');
  if ((grant.confided & ~asked.confidedTo & category) !== 0) lacks('in-confidence');
  return many === 1 ? only : undefined;
}
