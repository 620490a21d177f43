import { check } from 'exit-work/kernel';
import { CaseFile, type ClearedText } from 'exit-work/model';
import {
  accountOfDisclosures,
  clearedTextOf,
  type DisclosureLog,
  decideDisclosure,
  recipientNotice,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  subjectAccessExport,
  textsToClear,
  viewRecord,
} from 'exit-work/sharing';
import {
  exitOrganisation,
  mandateOfProbation,
  openedCaseFile,
  probationService,
  quarterlyReport,
} from '../../builders/index.js';
import { request } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';

export const attended = 'Came to nine of eleven appointments and looks for work.';
export const relapsed = 'Came to nine appointments; drinks again, his sister says.';

/** Sam must take part, and the order demands a report each quarter: on progress and participation, and nothing else. */
export function fileWith(content: string, clearedTexts: readonly ClearedText[] = []): CaseFile {
  const written = openedCaseFile({
    organisations: [exitOrganisation(), probationService()],
    progressReports: [quarterlyReport({ content })],
    clearedTexts: [...clearedTexts],
  });
  const file = check(CaseFile, JSON.parse(JSON.stringify(written)));
  if (!file.ok) throw new Error('this file can be read');
  return file.value;
}

const order = mandateOfProbation({ categories: ['progress', 'participation'] });

export const asked = request({
  recipientId: 'o-probation',
  recipientRole: 'probation-officer',
  purpose: 'supervision',
  categories: ['progress', 'participation'],
  instant: '2030-04-12T09:00:00+02:00',
});

export function decisionOn(file: CaseFile, instant = asked.instant, own: Partial<SharingPolicy> = {}) {
  return decideDisclosure({ ...asked, instant }, sharingPolicyOf([file], { mandates: [order], ...own }));
}

/** That somebody has read the report of a file for the probation service. */
export function cleared(file: CaseFile, details: Partial<ClearedText> = {}): ClearedText {
  const waiting = textsToClear(CaseFile, file, decisionOn(file)).find(({ field }) => field === 'content');
  if (waiting === undefined) throw new Error('the report waits to be read');
  const by = { id: 'ct-1', clearedById: 'm-counsellor', clearedAt: '2030-04-11T22:40:00+02:00' } as const;
  return { ...clearedTextOf(waiting, by), ...details };
}

/** Everything that leaves the house for the probation service and for Sam: the bytes. */
export function whatLeaves(file: CaseFile, instant = asked.instant) {
  const policy = sharingPolicyOf([file], { mandates: [order] });
  const decision = decisionOn(file, instant);
  const log: DisclosureLog = recordDisclosure(emptyLog, {
    id: 'entry-1',
    at: instant,
    byId: 'm-counsellor',
    request: { ...asked, instant },
    decision,
    policy,
    clearing: file,
  });
  return {
    outcome: decision.outcome,
    view: JSON.stringify(viewRecord(CaseFile, file, decision, { clearing: file })),
    notice: JSON.stringify(recipientNotice(decision, 'categories')),
    log: JSON.stringify(log),
    account: accountOfDisclosures(log, 'c-1'),
    export: JSON.stringify(subjectAccessExport(file, log, { holderId: 'o-exit', at: instant })),
  };
}
