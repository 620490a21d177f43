import type { CaseFile, ProgrammeReference } from 'exit-work/model';
import { needsAssessment } from '../assessment/needs-assessment.js';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { namedConference } from '../conference/case-conference.js';
import { exitOrganisation, jobCentre, prison, probationService } from '../organisation/organisations.js';
import { courtOrderedParticipation, voluntaryParticipation } from '../participation/participation.js';
import { referralToJobCentre } from '../participation/referral.js';
import { client, clientKnownByName } from '../people/client.js';
import { personOfConcern } from '../people/person-of-concern.js';
import { caseManager, counsellor, formerAsMentor } from '../people/team.js';
import { agreedPlan } from '../plan/intervention-plan.js';
import { aftercarePlan } from '../release/aftercare-plan.js';
import { releasePlan } from '../release/release-plan.js';
import { heldSession } from '../sessions/session-record.js';
import { consentToJobCentre } from '../sharing/consent.js';
import { eventsUntilRelease, openedByClient, openedByCourt, openedByRelative } from './case-event.js';

export function programmeReference(overrides: Partial<ProgrammeReference> = {}): ProgrammeReference {
  return { id: 'example-programme', version: '1.0.0', ...overrides };
}

/** A case of which nothing is filed yet but how it began. */
export function openedCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return {
    format: 'exit-work/case-file',
    formatVersion: 1,
    holderId: 'o-exit',
    id: 'case-1',
    programme: programmeReference(),
    client: clientKnownByName({ languages: ['de', 'en'] }),
    participation: voluntaryParticipation(),
    organisations: [exitOrganisation()],
    team: [caseManager(), counsellor()],
    accessRestrictions: [],
    conferences: [],
    securityConcerns: [],
    opening: openedByClient(),
    events: [],
    ...overrides,
  };
}

/** A voluntary case from intake in prison to the day of release; every reference in it leads somewhere. */
export function caseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    client: client({ languages: ['de', 'en'] }),
    organisations: [exitOrganisation(), prison(), jobCentre()],
    team: [caseManager(), counsellor(), formerAsMentor()],
    needsAssessments: [needsAssessment()],
    riskAssessments: [riskAssessment()],
    interventionPlans: [agreedPlan()],
    sessions: [heldSession()],
    conferences: [namedConference()],
    consents: [consentToJobCentre()],
    referrals: [referralToJobCentre()],
    releasePlans: [releasePlan()],
    aftercarePlans: [aftercarePlan()],
    events: eventsUntilRelease(),
    ...overrides,
  });
}

/** A beneficiary at liberty whom a court sends. */
export function mandatedCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    participation: courtOrderedParticipation(),
    organisations: [exitOrganisation(), probationService()],
    opening: openedByCourt(),
    ...overrides,
  });
}

/** A mother is the client; the case is about her son. */
export function familySupportCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    client: clientKnownByName({ givenName: 'Mary' }),
    personOfConcern: personOfConcern(),
    opening: openedByRelative(),
    ...overrides,
  });
}
