import * as made from '../builders/index.js';
import { examplesOf } from '../examples/record-examples.js';
import { recordsOfTheLibrary } from './records-of-the-library.js';

/** Data in states that matter to the tests, besides the examples. */
const built: Readonly<Record<string, readonly object[]>> = {
  AftercarePlan: [made.aftercarePlan()],
  CaseConference: [made.namedConference(), made.anonymousConference()],
  CaseEvent: [made.caseEvent(), made.exitCaseOpened(), ...made.eventsUntilRelease()],
  CaseFile: [
    made.caseFile(),
    made.openedCaseFile(),
    made.mandatedCaseFile(),
    made.familySupportCaseFile(),
    made.caseFile({ closureEvaluations: [made.closureEvaluation()] }),
  ],
  Client: [
    made.client(),
    made.clientKnownByName(),
    made.clientWithRelatives(made.sister(), made.friendFromTheScene()),
  ],
  ClosureEvaluation: [made.closureEvaluation(), made.evaluationOfDismissal()],
  Consent: [made.consentToJobCentre(), made.withdrawnConsent()],
  FormerEngagement: [made.formerEngagement(), made.formerEngagementWithoutConditions()],
  InterventionPlan: [made.agreedPlan(), made.planWithoutAgreement(), made.revisedPlan()],
  Mandate: [made.mandateOfProbation(), made.unannouncedMandate()],
  NeedsAssessment: [made.needsAssessment(), made.needsAssessmentWithoutNeeds()],
  OpeningEvent: [
    made.openedByClient(),
    made.openedByCourt(),
    made.openedByRelative(),
    made.openedByReferral(),
  ],
  Organisation: [made.exitOrganisation(), made.prison(), made.probationService(), made.jobCentre()],
  Participation: [made.voluntaryParticipation(), made.courtOrderedParticipation()],
  ProgrammeDesign: [made.designForAllIdeologies()],
  Prohibition: [made.prohibitionOfWhereabouts(), made.prohibitionForFunders()],
  Referral: [made.referralFromPrison(), made.referralToJobCentre()],
  ReleasePlan: [made.releasePlan(), made.releasePlanWithoutContacts()],
  RiskAssessment: [made.riskAssessment(), made.riskAssessmentOfThreatenedClient()],
  SessionRecord: [made.heldSession(), made.missedSession()],
  TeamMember: [made.caseManager(), made.counsellor(), made.formerAsMentor(), made.formerWithoutSupervision()],
};

function samplesOf(name: string): readonly object[] {
  return [...examplesOf(name).map((example) => example.record), ...(built[name] ?? [])];
}

/** Valid data for every record of the library: its examples, and what the builders make. */
export const samples: Readonly<Record<string, readonly object[]>> = Object.fromEntries(
  recordsOfTheLibrary.map(([name]) => [name, samplesOf(name)]),
);
