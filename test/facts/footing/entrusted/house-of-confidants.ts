import { CaseFile, type CaseFile as CaseFileData, type Consent } from 'exit-work/model';
import {
  accountOfDisclosures,
  compilePolicy,
  type DisclosureRequest,
  decideDisclosure,
  recipientNotice,
  recordDisclosure,
  type SharingPolicy,
  sharingPolicyOf,
  viewRecord,
} from 'exit-work/sharing';
import { dataCategories, valuesOf } from 'exit-work/vocabulary';
import {
  caseManager,
  client,
  consentToJobCentre,
  counsellor,
  entrustedItem,
  entrustedNote,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
  sister,
} from '../../../builders/index.js';
import { everythingNeeded, police, request } from '../../../sharing/builders/builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';

export const instant = '2030-03-05T12:00:00Z';
const everything = valuesOf(dataCategories).filter((category) => category !== 'undisclosed-offences');

/** Sam agrees to whatever is asked: what stays is there for another reason. */
export function agreed(overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({
    recipientIds: ['o-job-centre', 'o-exit', 'o-police'],
    purposes: ['service-delivery', 'case-management', 'safeguarding'],
    categories: everything,
    ...overrides,
  });
}

const spoken = { id: 'note-spoken', note: 'Came in good time.' } as const;

/** Two notes of the counsellor, of which Sam has entrusted one. */
export function fileOfTwo(change: Partial<CaseFileData> = {}): CaseFileData {
  return openedCaseFile({
    client: client({ languages: ['de'], relatedPersons: [sister({ languages: ['de'] })] }),
    organisations: [exitOrganisation(), jobCentre(), police()],
    team: [caseManager(), counsellor()],
    rapportNotes: [entrustedNote(), entrustedNote(spoken)],
    entrustedItems: [entrustedItem()],
    consents: [agreed(), agreed({ id: 'consent-of-nobody', dataSubject: 'nobody' })],
    ...change,
  });
}

/** The same as if Sam had never said it. */
export function withoutIt(file: CaseFileData): CaseFileData {
  const { entrustedItems: _, ...others } = file;
  return { ...others, rapportNotes: [entrustedNote(spoken)] };
}

export function asking(overrides: Partial<DisclosureRequest> = {}): DisclosureRequest {
  return request({ categories: everything, dataSubjects: ['client', 'nobody'], instant, ...overrides });
}

/** A worker of the house asks. */
export function inHouse(
  recipientMemberId: string,
  overrides: Partial<DisclosureRequest> = {},
): DisclosureRequest {
  const recipientRole = recipientMemberId === 'm-manager' ? 'case-manager' : 'counsellor';
  const purpose = 'case-management';
  return asking({ recipientId: 'o-exit', recipientMemberId, recipientRole, purpose, ...overrides });
}

/** Everything that becomes of a request: what leaves as bytes, and what stays. */
export function whatBecomes(
  file: CaseFileData,
  asked: DisclosureRequest,
  house: Partial<SharingPolicy> = {},
) {
  const policy = sharingPolicyOf([file], { necessity: everythingNeeded, ...house });
  const decision = decideDisclosure(asked, policy);
  const details = {
    id: 'entry-1',
    at: asked.instant,
    byId: 'm-manager',
    request: asked,
    decision,
    policy,
  } as const;
  const log = recordDisclosure(emptyLog, details);
  const view = JSON.stringify(viewRecord(CaseFile, file, decision));
  const notice = JSON.stringify(recipientNotice(decision, 'categories'));
  const account = JSON.stringify(accountOfDisclosures(log, 'c-1'));
  return {
    decision,
    permits: compilePolicy(policy).permits(asked),
    view,
    notice,
    account,
    leaves: [view, notice, account],
    entry: log.entries[0],
  };
}
