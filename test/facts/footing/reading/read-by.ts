import type { AccessRestriction, CaseFile, TeamMember } from 'exit-work/model';
import {
  accountOfReadings,
  type DisclosureLog,
  decideReading,
  type ReadingRequest,
  readingView,
  recordReading,
  type SharingPolicy,
  sharingPolicyOf,
  subjectAccessExport,
} from 'exit-work/sharing';
import {
  caseFile,
  caseManager,
  client,
  counsellor,
  exitOrganisation,
  formerAsMentor,
  heldSession,
  jobCentre,
  prison,
} from '../../../builders/index.js';
import { emptyLog } from '../../../sharing/log/logged.js';

export function volunteer(overrides: Partial<TeamMember> = {}): TeamMember {
  return {
    id: 'm-volunteer',
    organisationId: 'o-exit',
    name: 'Vera Volunteer',
    role: 'volunteer',
    ...overrides,
  };
}

export function programmeManager(overrides: Partial<TeamMember> = {}): TeamMember {
  return {
    id: 'm-head',
    organisationId: 'o-exit',
    name: 'Hana Head',
    role: 'programme-manager',
    ...overrides,
  };
}

/** A case with a session of the counsellor, one of the former, and one of counsellor and volunteer. */
export function fileOfTeam(overrides: Partial<CaseFile> = {}): CaseFile {
  return caseFile({
    client: client({ languages: ['de'] }),
    organisations: [exitOrganisation(), prison(), jobCentre()],
    team: [caseManager(), counsellor(), formerAsMentor(), volunteer(), programmeManager()],
    sessions: [
      heldSession(),
      heldSession({
        id: 's-former',
        workerIds: ['m-former'],
        topic: 'old friends',
        notes: 'Spoke of the old days.',
      }),
      heldSession({
        id: 's-outing',
        workerIds: ['m-counsellor', 'm-volunteer'],
        topic: 'the outing',
        notes: 'Rain.',
      }),
    ],
    ...overrides,
  });
}

export function restricted(overrides: Partial<AccessRestriction> = {}): AccessRestriction {
  return {
    id: 'ar-1',
    kind: 'restricted-case',
    memberIds: ['m-manager'],
    because: 'known in the town',
    decidedById: 'm-manager',
    notBefore: '2030-01-09T10:00:00+01:00',
    ...overrides,
  };
}

export function reading(overrides: Partial<ReadingRequest> = {}): ReadingRequest {
  return {
    id: 'reading-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    memberId: 'm-counsellor',
    role: 'counsellor',
    instant: '2030-06-01T12:00:00Z',
    ...overrides,
  };
}

export const brokenGlass = { reason: 'life-at-stake' } as const;

/** From a file and a house to the bytes: the answer, what is seen, what is logged, and what the client is told of it. */
export function readBy(file: CaseFile, request: ReadingRequest, own: Partial<SharingPolicy> = {}) {
  const policy = sharingPolicyOf([file], { holderId: 'o-exit', ...own });
  const decision = decideReading(request, policy);
  const { file: seen, warnings } = readingView(file, decision);
  const log: DisclosureLog = recordReading(emptyLog, {
    ...{ id: 'entry-1', request, decision, policy, at: request.instant },
  });
  const account = accountOfReadings(log, file.client.id);
  return { policy, decision, seen, warnings, log, account };
}

/** All that leaves: what the reader sees, the log, and what the client gets besides their own file. */
export function bytesOf(file: CaseFile, request: ReadingRequest): string {
  const { seen, warnings, log } = readBy(file, request);
  const { file: _, ...exported } = subjectAccessExport(file, log, {
    holderId: 'o-exit',
    at: request.instant,
  });
  return JSON.stringify([seen, warnings, log, exported]);
}
