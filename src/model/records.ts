import { AccessGrant } from './access-grant.js';
import { AccessRestriction } from './access-restriction.js';
import { ActorAssignment } from './actor-assignment.js';
import { AftercarePhase, AftercarePlan, CrisisStepUp } from './aftercare-plan.js';
import { Approval } from './approval.js';
import { Availability } from './availability.js';
import { BehaviourObservation } from './behaviour-observation.js';
import { BiographicalArtefact } from './biographical-artefact.js';
import { CaseConference, ConferenceAgreement, ConferenceParticipant } from './case-conference.js';
import { CaseEvent, OpeningEvent } from './case-event.js';
import { CaseFile, ProgrammeReference } from './case-file.js';
import { Classification } from './classification.js';
import { Client } from './client.js';
import { ClosureEvaluation, GoalOutcome, ObjectiveOutcome } from './closure-evaluation.js';
import { ConferenceContribution } from './conference-contribution.js';
import { Consent } from './consent.js';
import { CooperationAgreement } from './cooperation-agreement.js';
import { CustodyPeriod } from './custody-period.js';
import { Delegation } from './delegation.js';
import { EuropeanFunding } from './european-funding.js';
import { FamilySupportPlan } from './family-support-plan.js';
import { FormerEngagement } from './former-engagement.js';
import { Funding } from './funding.js';
import { Goal, GoalStep } from './goal.js';
import { GroupSession } from './group-session.js';
import { Guardian } from './guardian.js';
import { Helpline } from './helpline.js';
import { HousingDecision } from './housing-decision.js';
import { IdentityReveal, RevealTerms } from './identity-reveal.js';
import { Incentive } from './incentive.js';
import { Incident } from './incident.js';
import { InterventionPlan } from './intervention-plan.js';
import { JointDecision } from './joint-decision.js';
import { LegalDuty } from './legal-duty.js';
import { Mandate } from './mandate.js';
import { MediaEngagement } from './media-engagement.js';
import { MultiAgencyMember } from './multi-agency-member.js';
import { NeedsAssessment } from './needs-assessment.js';
import { Organisation } from './organisation.js';
import { OrganisationTransparency } from './organisation-transparency.js';
import { OutreachActivity } from './outreach-activity.js';
import { Participation } from './participation.js';
import { PartnerVetting } from './partner-vetting.js';
import { PersonOfConcern } from './person-of-concern.js';
import { PlanReview } from './plan-review.js';
import { PlannedService } from './planned-service.js';
import { PracticeDeliverable } from './practice-deliverable.js';
import { PracticeDescription } from './practice-description.js';
import { PracticeEvaluation, PracticeEvidence } from './practice-evidence.js';
import { PracticePresentation } from './practice-presentation.js';
import { ProgrammeChange } from './programme-change.js';
import { ProgrammeDesign } from './programme-design.js';
import { ProgrammeEvaluation } from './programme-evaluation.js';
import { ProgrammePillar } from './programme-pillar.js';
import { ProgrammeProfile } from './programme-profile.js';
import { ProgrammeSite } from './programme-site.js';
import { ProgrammeSuitability } from './programme-suitability.js';
import { ProgressReport } from './progress-report.js';
import { Prohibition } from './prohibition.js';
import { ProtectionMeasure } from './protection-measure.js';
import { Question, Questionnaire } from './questionnaire.js';
import { QuestionnaireAnswer, QuestionnaireResponse } from './questionnaire-response.js';
import { RapportNote } from './rapport-note.js';
import { Referral } from './referral.js';
import { ReferralEntry } from './referral-entry.js';
import { RelatedPerson } from './related-person.js';
import { PlannedContact, ReleaseArrangement, ReleasePlan } from './release-plan.js';
import { ReportingDuty } from './reporting-duty.js';
import { RequiredSharing } from './required-sharing.js';
import { InstrumentUse, RiskAssessment } from './risk-assessment.js';
import { Sanction } from './sanction.js';
import { SecurityConcern } from './security-concern.js';
import { SessionRecord } from './session-record.js';
import { SharingAgreement } from './sharing-agreement.js';
import { CircleMember, SocialNetConference } from './social-net-conference.js';
import { Tandem } from './tandem.js';
import { TeamMember } from './team-member.js';
import { ThematicNetwork } from './thematic-network.js';
import { TrainingEvent } from './training-event.js';
import { TypicalDuration } from './typical-duration.js';
import { WorkerSuitability } from './worker-suitability.js';

/**
 * All records, by name: for what treats every record alike, such as their JSON Schemas and the tables of the
 * documentation. Whoever needs one record imports that record.
 *
 * @example
 * ```ts
 * import { aboutOf, records } from 'exit-work/model';
 *
 * aboutOf(records.ReleasePlan)?.title; // => 'Release plan'
 * ```
 */
export const records = {
  AccessGrant,
  AccessRestriction,
  ActorAssignment,
  AftercarePhase,
  AftercarePlan,
  Approval,
  Availability,
  BehaviourObservation,
  BiographicalArtefact,
  CaseConference,
  CaseEvent,
  CaseFile,
  CircleMember,
  Classification,
  Client,
  ClosureEvaluation,
  ConferenceAgreement,
  ConferenceContribution,
  ConferenceParticipant,
  Consent,
  CooperationAgreement,
  CrisisStepUp,
  CustodyPeriod,
  Delegation,
  EuropeanFunding,
  FamilySupportPlan,
  FormerEngagement,
  Funding,
  Goal,
  GoalOutcome,
  GoalStep,
  GroupSession,
  Guardian,
  Helpline,
  HousingDecision,
  IdentityReveal,
  Incentive,
  Incident,
  InstrumentUse,
  InterventionPlan,
  JointDecision,
  LegalDuty,
  Mandate,
  MediaEngagement,
  MultiAgencyMember,
  NeedsAssessment,
  ObjectiveOutcome,
  OpeningEvent,
  Organisation,
  OrganisationTransparency,
  OutreachActivity,
  Participation,
  PartnerVetting,
  PersonOfConcern,
  PlanReview,
  PlannedContact,
  PlannedService,
  PracticeDeliverable,
  PracticeDescription,
  PracticeEvaluation,
  PracticeEvidence,
  PracticePresentation,
  ProgrammeChange,
  ProgrammeDesign,
  ProgrammeEvaluation,
  ProgrammePillar,
  ProgrammeProfile,
  ProgrammeReference,
  ProgrammeSite,
  ProgrammeSuitability,
  ProgressReport,
  Prohibition,
  ProtectionMeasure,
  Question,
  Questionnaire,
  QuestionnaireAnswer,
  QuestionnaireResponse,
  RapportNote,
  Referral,
  ReferralEntry,
  RelatedPerson,
  ReleaseArrangement,
  ReleasePlan,
  ReportingDuty,
  RequiredSharing,
  RevealTerms,
  RiskAssessment,
  Sanction,
  SecurityConcern,
  SessionRecord,
  SharingAgreement,
  SocialNetConference,
  Tandem,
  TeamMember,
  ThematicNetwork,
  TrainingEvent,
  TypicalDuration,
  WorkerSuitability,
} as const;
