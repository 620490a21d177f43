import { checkedOptions } from '../../kernel/check/index.js';
import { type CalendarDay, compareInstants, dayOf, fieldPath } from '../../kernel/index.js';
import { compareTexts } from '../../kernel/json/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import type { CaseFile } from '../../model/index.js';
import { isClosed } from '../log/index.js';
import { accessExpiries } from './access-expiries.js';
import { assessmentExpiries } from './assessment-expiries.js';
import { conferenceExpiries } from './conference-expiries.js';
import { consentExpiries } from './consent-expiries.js';
import { recordDeadlineOptions } from './deadline-options.js';
import { deadlineStatus } from './deadline-status.js';
import type { DeadlineOptions } from './deadlines.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { fundingExpiries } from './funding-expiries.js';
import { lastWorkingDay } from './last-working-day.js';
import { peopleExpiries } from './people-expiries.js';
import { planExpiries } from './plan-expiries.js';
import { protectionExpiries } from './protection-expiries.js';
import type { RecordDeadline, RecordDeadlineOptions } from './record-deadline.js';
import { recordDeadlineKinds } from './record-deadline-kinds.js';

const collectors: readonly ((source: ExpirySource) => readonly Expiry[])[] = [
  accessExpiries,
  assessmentExpiries,
  conferenceExpiries,
  consentExpiries,
  fundingExpiries,
  peopleExpiries,
  planExpiries,
  protectionExpiries,
];

/**
 * What the records of a case file let expire, the most urgent first: consents, certificates, engagements and decisions
 * that end, reviews and conferences that are planned, promises of plans and conferences, money that ends before the
 * plan (CS-4.5-11, WO-2.2-04, WO-1.4-07, WO-2.2-02, CS-3.8-05, CS-4.5-06, CS-3.5-19, CS-4.2-06). What the tasks of
 * the programme ask for, `deadlines` says.
 *
 * What a later record has taken the place of is left out. Of a closed case only a follow-up remains (CS-3.5-19);
 * whatever else runs out then does so silently. The file counts as it stands, whenever its records were made; `now` only
 * says how near a day is. Days are those of the time zone; an instant such as the end of a consent falls on the last day
 * on which the consent is in force.
 *
 * Throws an `InputError` for what is no case file, no instant, zone or day.
 *
 * @example
 * ```ts
 * import { recordDeadlines } from 'exit-work/lifecycle';
 * import type { CaseFile } from 'exit-work/model';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [{
 *     id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'psychologist', certifiedUntil: '2030-06-09',
 *   }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const [first] = recordDeadlines(file, { now: '2030-06-01T09:00:00Z', timeZone: 'Europe/Stockholm', holidays: [] });
 * first?.path; // => 'team[0].certifiedUntil'
 * first?.actBy; // => '2030-06-07'
 * first?.status; // => 'due'
 * ```
 */
export function recordDeadlines(file: CaseFile, options: RecordDeadlineOptions): readonly RecordDeadline[] {
  checkedFile('file', file);
  const asked = checkedOptions('options', recordDeadlineOptions, options);
  const { now, timeZone, fundings = [] } = asked;
  const today = dayOf(now, timeZone);
  const source: ExpirySource = { file, fundings, timeZone, today };
  const closed = isClosed(file);
  return collectors
    .flatMap((expiriesOf) => expiriesOf(source))
    .filter(({ kind }) => !closed || recordDeadlineKinds[kind].outlivesCase === true)
    .flatMap((expiry) => deadlineOf(expiry, asked, today) ?? [])
    .sort(
      (first, second) =>
        compareTexts(first.due, second.due) ||
        compareTexts(first.kind, second.kind) ||
        compareTexts(first.recordId, second.recordId) ||
        compareTexts(first.path, second.path),
    );
}

function deadlineOf(
  { kind, recordId, path, due, from, endsAt }: Expiry,
  { now, holidays }: DeadlineOptions,
  today: CalendarDay,
): RecordDeadline | undefined {
  const { label, by, citation, afterwards } = recordDeadlineKinds[kind];
  const status = deadlineStatus(due, today);
  const hasEnded = endsAt === undefined ? status === 'overdue' : compareInstants(now, endsAt) >= 0;
  if (hasEnded && afterwards === 'over') return undefined;
  return {
    kind,
    label,
    recordId,
    path: fieldPath(path),
    due,
    actBy: lastWorkingDay(due, from, holidays),
    status,
    by,
    citation,
  };
}
