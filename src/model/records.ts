import { AccessGrant } from './access/access-grant.js';
import { AccessRestriction } from './access/access-restriction.js';
import { ProtectionMeasure } from './access/protection-measure.js';
import { SecurityConcern } from './access/security-concern.js';
import { Classification } from './assessment/classification.js';
import { HousingDecision } from './assessment/housing-decision.js';
import { NeedsAssessment } from './assessment/needs-assessment.js';
import { Question, Questionnaire } from './assessment/questionnaire.js';
import { QuestionnaireAnswer, QuestionnaireResponse } from './assessment/questionnaire-response.js';
import { InstrumentUse, RiskAssessment } from './assessment/risk-assessment.js';
import { CaseEvent, OpeningEvent } from './case-file/case-event.js';
import { CaseFile, ProgrammeReference } from './case-file/case-file.js';
import { CaseConference, ConferenceAgreement, ConferenceParticipant } from './conference/case-conference.js';
import { ConferenceContribution } from './conference/conference-contribution.js';
import { IdentityReveal, RevealTerms } from './conference/identity-reveal.js';
import { JointDecision } from './conference/joint-decision.js';
import { CircleMember, SocialNetConference } from './conference/social-net-conference.js';
import { Availability } from './organisation/availability.js';
import { CooperationAgreement } from './organisation/cooperation-agreement.js';
import { Funding } from './organisation/funding.js';
import { Helpline } from './organisation/helpline.js';
import { MultiAgencyMember } from './organisation/multi-agency-member.js';
import { Organisation } from './organisation/organisation.js';
import { OrganisationTransparency } from './organisation/organisation-transparency.js';
import { OutreachActivity } from './organisation/outreach-activity.js';
import { PartnerVetting } from './organisation/partner-vetting.js';
import { ReferralEntry } from './organisation/referral-entry.js';
import { ReportingDuty } from './organisation/reporting-duty.js';
import { TrainingEvent } from './organisation/training-event.js';
import { Approval } from './participation/approval.js';
import { Incentive } from './participation/incentive.js';
import { Participation } from './participation/participation.js';
import { ProgrammeSuitability } from './participation/programme-suitability.js';
import { Referral } from './participation/referral.js';
import { Sanction } from './participation/sanction.js';
import { Client } from './people/client.js';
import { CustodyPeriod } from './people/custody-period.js';
import { FormerEngagement } from './people/former-engagement.js';
import { Guardian } from './people/guardian.js';
import { PersonOfConcern } from './people/person-of-concern.js';
import { RelatedPerson } from './people/related-person.js';
import { Tandem } from './people/tandem.js';
import { TeamMember } from './people/team-member.js';
import { WorkerSuitability } from './people/worker-suitability.js';
import { FamilySupportPlan } from './plan/family-support-plan.js';
import { Goal, GoalStep } from './plan/goal.js';
import { InterventionPlan } from './plan/intervention-plan.js';
import { PlanReview } from './plan/plan-review.js';
import { PlannedService } from './plan/planned-service.js';
import { EuropeanFunding } from './practice/european-funding.js';
import { PracticeDeliverable } from './practice/practice-deliverable.js';
import { PracticeDescription } from './practice/practice-description.js';
import { PracticeEvaluation, PracticeEvidence } from './practice/practice-evidence.js';
import { PracticePresentation } from './practice/practice-presentation.js';
import { Delegation } from './programme/delegation.js';
import { ProgrammeChange } from './programme/programme-change.js';
import { ProgrammeDesign } from './programme/programme-design.js';
import { ProgrammeEvaluation } from './programme/programme-evaluation.js';
import { ProgrammePillar } from './programme/programme-pillar.js';
import { ProgrammeProfile } from './programme/programme-profile.js';
import { ProgrammeSite } from './programme/programme-site.js';
import { ThematicNetwork } from './programme/thematic-network.js';
import { TypicalDuration } from './programme/typical-duration.js';
import { ActorAssignment } from './release/actor-assignment.js';
import { AftercarePhase, AftercarePlan, CrisisStepUp } from './release/aftercare-plan.js';
import { ClosureEvaluation, GoalOutcome, ObjectiveOutcome } from './release/closure-evaluation.js';
import { PlannedContact, ReleaseArrangement, ReleasePlan } from './release/release-plan.js';
import { BehaviourObservation } from './sessions/behaviour-observation.js';
import { BiographicalArtefact } from './sessions/biographical-artefact.js';
import { GroupSession } from './sessions/group-session.js';
import { Incident } from './sessions/incident.js';
import { MediaEngagement } from './sessions/media-engagement.js';
import { ProgressReport } from './sessions/progress-report.js';
import { RapportNote } from './sessions/rapport-note.js';
import { SessionRecord } from './sessions/session-record.js';
import { Consent } from './sharing/consent.js';
import { LegalDuty } from './sharing/legal-duty.js';
import { Mandate } from './sharing/mandate.js';
import { Prohibition } from './sharing/prohibition.js';
import { RequiredSharing } from './sharing/required-sharing.js';
import { SharingAgreement } from './sharing/sharing-agreement.js';

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
