import type { DeadlineStatus, Reason } from 'exit-work/lifecycle';
import type { DisclosureDecision, Obligation, Redaction, UnmetCondition } from 'exit-work/sharing';

/** Every word of a kind; the compiler notices where one is missing. */
type Every<Word extends string> = Readonly<Record<Word, true>>;

export const everyOutcome: Every<DisclosureDecision['outcome']> = {
  permit: true,
  'permit-with-redaction': true,
  deny: true,
  escalate: true,
};

export const everyRedaction: Every<Redaction['reason']> = {
  'not-applicable': true,
  prohibited: true,
  escalated: true,
};

/** Save what no law asked for when the answers were stored. */
export const everyObligation: Every<Exclude<Obligation['code'], 'never-for'>> = {
  log: true,
  'tell-client': true,
  'ask-client': true,
  'client-attends': true,
  pseudonymise: true,
  'no-onward-sharing': true,
  'retain-until': true,
  'disclose-within': true,
  'second-person': true,
  review: true,
};

/** Save what no consent and no law said when the answers were stored. */
type UnmetThen = Exclude<UnmetCondition, UnmetByFacts | 'not-weighed' | 'weighed-against' | 'beyond-its-law'>;
type UnmetByFacts =
  | ('replaced' | 'other-holder' | 'guardianship-over' | 'refused-by-other')
  | ('not-understood' | 'case-closed' | 'in-doubt');

export const everyUnmetCondition: Every<UnmetThen> = {
  requested: true,
  refused: true,
  withdrawn: true,
  'not-yet-in-force': true,
  ended: true,
  'other-purpose': true,
  'other-category': true,
  'other-subject': true,
  'other-person': true,
  'no-capacity': true,
  'mandating-authority': true,
  'client-not-told': true,
  'special-category': true,
  'in-confidence': true,
  'trigger-not-stated': true,
};

/** What needs a clock or a team is told in no stored answer: there was neither. */
type ReasonOfFacts = 'later-than-now' | 'unknown-actor' | 'actor-not-on-team' | 'actor-not-in-role';

export const everyReason: Every<Exclude<Reason['code'], ReasonOfFacts>> = {
  invalid: true,
  'unknown-event': true,
  'out-of-order': true,
  'entered-late': true,
  'unknown-entry': true,
  'doubled-entry': true,
  'later-event': true,
  'not-in-force': true,
  'record-missing': true,
  'reason-missing': true,
  'linked-case-missing': true,
  'approval-missing': true,
  role: true,
  position: true,
  requirement: true,
};

export const everyStatus: Every<DeadlineStatus> = { overdue: true, due: true, coming: true };

/** How many answers hold each text, wherever it stands in them. */
export function textsIn(answers: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    for (const text of new Set(textsOf(answer))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
