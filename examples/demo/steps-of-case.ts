import type { CaseBeginning, CaseEntry, NewConsent } from 'exit-work/casework';
import { compareInstants, type Instant } from 'exit-work/kernel';
import { type CaseEvent, type CaseFile, type Consent, filedRecords } from 'exit-work/model';
import type { DisclosureRequest } from 'exit-work/sharing';
import type { Journey, RecordName } from './journey.js';

/** Something that comes to the desk: an event with its record, something that happens to a consent, a question from outside. */
export type StepOfCase =
  | { readonly kind: 'event'; readonly at: Instant; readonly event: CaseEvent; readonly entry: CaseEntry }
  | {
      readonly kind: 'consent';
      readonly at: Instant;
      readonly event: CaseEvent;
      readonly consent: NewConsent;
    }
  | { readonly kind: 'question'; readonly at: Instant; readonly question: Question };

export interface Question {
  readonly why: string;
  readonly record: RecordName;
  readonly request: DisclosureRequest;
}

/** How a finished case began: with its people, and with what was there before anything happened. */
export function beginningOf(file: CaseFile, { rules }: Journey): CaseBeginning {
  const {
    format: _,
    formatVersion: __,
    id,
    holderId: ___,
    programme,
    opening,
    events,
    consents: ____,
    ...parts
  } = file;
  const filed = new Set(events.map(({ recordId }) => recordId));
  const before = filedRecords.map(
    (list) => [list, (file[list] ?? []).filter((one) => !filed.has(one.id))] as const,
  );
  const { caseId: _____, ...first } = opening;
  return {
    caseId: id,
    programme,
    opening: first,
    file: { ...parts, ...Object.fromEntries(before.filter(([list]) => list !== 'consents')) },
    rulings: { mandates: rules.mandates.filter(({ clientId }) => clientId === file.client.id) },
    now: opening.instant,
  };
}

/** What came to the desk after that, in the order in which it came. */
export function stepsOf(
  { file, attempts }: Journey['cases'][number],
  journey: Journey,
): readonly StepOfCase[] {
  const isOfCase = ({ case: caseId, request }: Journey['disclosures'][number]) =>
    caseId === undefined ? request.clientId === file.client.id : caseId === file.id;
  const questions = journey.disclosures.filter(isOfCase);
  return [
    ...[...file.events, ...attempts].map((event) => stepOf(event, file)),
    ...questions.map((question) => ({ kind: 'question', at: question.request.instant, question }) as const),
  ].sort((one, other) => compareInstants(one.at, other.at));
}

function stepOf(event: CaseEvent, file: CaseFile): StepOfCase {
  const { instant: at, recordId, type, ...entry } = event;
  const consent = (file.consents ?? []).find(({ id }) => id === recordId);
  if (type.startsWith('consent.') && consent !== undefined) {
    const terms = termsOf(consent);
    return {
      kind: 'consent',
      at,
      event,
      consent: { consentId: consent.id, terms, entry: { ...entry, instant: at }, now: at },
    };
  }
  const records = filedRecords.flatMap((list) => {
    const named = (file[list] ?? []).filter(({ id }) => id === recordId);
    return named.length === 0 ? [] : [[list, named] as const];
  });
  return { kind: 'event', at, event, entry: { event, records: Object.fromEntries(records), now: at } };
}

function termsOf({
  id: _,
  clientId: __,
  status: ___,
  withdrawnAt: ____,
  replacesId: _____,
  ...terms
}: Consent) {
  return terms;
}
