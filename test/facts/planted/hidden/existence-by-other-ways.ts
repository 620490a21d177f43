import type { CaseFile } from 'exit-work/model';
import type * as Library from 'exit-work/sharing';
import { openSecurityConcern } from '../../../builders/access/security-concern.js';
import { openedCaseFile } from '../../../builders/case-file/case-file.js';
import { exitOrganisation, jobCentre } from '../../../builders/organisation/organisations.js';
import { approvedReleasePlan } from '../../../builders/participation/approval.js';
import { client } from '../../../builders/people/client.js';
import { sister } from '../../../builders/people/related-person.js';
import { heldSession } from '../../../builders/sessions/session-record.js';
import { consentOfSister, consentToJobCentre } from '../../../builders/sharing/consent.js';
import { request } from '../../../sharing/builders/builders.js';
import { emptyLog } from '../../../sharing/log/logged.js';
import { fileOfTeam, reading } from '../../footing/reading/read-by.js';
import { plantedAgainst } from '../planted-fact.js';

type Given = Pick<
  typeof Library,
  | 'decideReading'
  | 'readingView'
  | 'sharingPolicyOf'
  | 'subjectAccessExport'
  | 'compilePolicy'
  | 'recipientNotice'
>;

const plain = openedCaseFile({
  client: client({ languages: ['de'], relatedPersons: [sister()] }),
  organisations: [exitOrganisation(), jobCentre()],
  consents: [
    consentToJobCentre({
      recipientIds: ['rel-1'],
      purposes: ['release-planning'],
      categories: ['whereabouts'],
    }),
  ],
});

const happened = { instant: '2030-03-01T09:00:00Z', actorId: 'm-manager', role: 'case-manager' } as const;
const ofSister: CaseFile = {
  ...plain,
  consents: [...(plain.consents ?? []), consentOfSister()],
  approvals: [approvedReleasePlan({ recordId: 'consent-2' })],
  events: [
    { ...happened, id: 'e-8', type: 'consent.given', recordId: 'consent-2' },
    { ...happened, id: 'e-9', type: 'entry.retracted', replaces: 'e-8', enteredAt: '2030-03-02T09:00:00Z' },
  ],
};

/** Whether the client finds a trace of what a sister has agreed to for herself. */
function leavesOutOfExport({ subjectAccessExport }: Given): boolean {
  const options = { holderId: 'o-exit', at: '2030-07-01T09:00:00Z' } as const;
  const given = (file: CaseFile) => JSON.stringify(subjectAccessExport(file, emptyLog, options));
  return given(ofSister) === given(plain);
}

/** Whether a sister is told less because the client threatens somebody. */
function tellsNothing({ compilePolicy, recipientNotice, sharingPolicyOf }: Given): boolean {
  const asked = request({
    ...{ recipientId: 'rel-1', recipientRole: 'relative', purpose: 'release-planning' },
    ...{ categories: ['whereabouts'], instant: '2030-03-05T12:00:00Z' },
  });
  const notice = (file: CaseFile) =>
    JSON.stringify(recipientNotice(compilePolicy(sharingPolicyOf([file])).decide(asked), 'categories'));
  return (
    notice({ ...plain, securityConcerns: [openSecurityConcern({ direction: 'from-client' })] }) ===
    notice(plain)
  );
}

/** Whether a volunteer sees that there was a session in which they had no part. */
function showsOwnSessions({ decideReading, readingView, sharingPolicyOf }: Given): boolean {
  const file = fileOfTeam();
  const decision = decideReading(
    reading({ memberId: 'm-volunteer', role: 'volunteer' }),
    sharingPolicyOf([file]),
  );
  const sessions = [...(file.sessions ?? []), heldSession({ id: 's-another' })];
  const view = (one: CaseFile) => JSON.stringify(readingView(one, decision));
  return view({ ...file, sessions }) === view(file);
}

const surface = [
  'sharing/decision/compile-policy.ts',
  'sharing/log/subject-access-export.ts',
  'sharing/policy-of-case/sharing-policy-of.ts',
  'sharing/readers/decide-reading.ts',
  'sharing/readers/reading-view.ts',
  'sharing/view/recipient-notice.ts',
];

/** What no view gives away to a recipient. */
export const plantedInExistenceByOtherWays = [
  ...plantedAgainst<Given>(
    8,
    'sharing/log/subject-access-export.ts',
    {
      'what replaces the event of another’s consent is exported': [
        'new Set([...others, ...strangers])',
        'new Set(others)',
      ],
    },
    { surface, isRight: leavesOutOfExport },
  ),
  ...plantedAgainst<Given>(
    8,
    'sharing/policy-of-case/safeguard-of.ts',
    {
      'whom the client threatens is kept from the client': [
        "direction === 'to-client'",
        "direction !== 'nowhere'",
      ],
    },
    { surface, isRight: tellsNothing },
  ),
  ...plantedAgainst<Given>(
    8,
    'sharing/readers/open-part.ts',
    {
      'a volunteer sees that there are sessions of others': [
        'sessions.filter(({ workerIds }) => workerIds.includes(memberId))',
        'sessions',
      ],
    },
    { surface, isRight: showsOwnSessions },
  ),
];
