import type { CaseFile, ProgrammeReference } from 'exit-work/model';
import { aftercarePlan } from './aftercare-plan.js';
import { namedConference } from './case-conference.js';
import { eventsUntilRelease, openedByClient, openedByCourt, openedByRelative } from './case-event.js';
import { client, clientKnownByName } from './client.js';
import { consentToJobCentre } from './consent.js';
import { agreedPlan } from './intervention-plan.js';
import { needsAssessment } from './needs-assessment.js';
import { exitOrganisation, jobCentre, prison, probationService } from './organisations.js';
import { courtOrderedParticipation, voluntaryParticipation } from './participation.js';
import { personOfConcern } from './person-of-concern.js';
import { referralToJobCentre } from './referral.js';
import { releasePlan } from './release-plan.js';
import { riskAssessment } from './risk-assessment.js';
import { heldSession } from './session-record.js';
import { caseManager, counsellor, formerAsMentor } from './team.js';

export function programmeReference(overrides: Partial<ProgrammeReference> = {}): ProgrammeReference {
  return { id: 'example-programme', version: '1.0.0', ...overrides };
}

/** A case of which nothing is filed yet but how it began. */
export function openedCaseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return {
    id: 'case-1',
    programme: programmeReference(),
    client: clientKnownByName(),
    participation: voluntaryParticipation(),
    organisations: [exitOrganisation()],
    team: [caseManager(), counsellor()],
    needsAssessments: [],
    riskAssessments: [],
    interventionPlans: [],
    sessions: [],
    conferences: [],
    consents: [],
    referrals: [],
    releasePlans: [],
    aftercarePlans: [],
    closureEvaluations: [],
    opening: openedByClient(),
    events: [],
    ...overrides,
  };
}

/** A voluntary case from intake in prison to the day of release; every reference in it leads somewhere. */
export function caseFile(overrides: Partial<CaseFile> = {}): CaseFile {
  return openedCaseFile({
    client: client(),
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
