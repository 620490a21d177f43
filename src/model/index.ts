export { AccessGrant, AccessRestriction, ProtectionMeasure, SecurityConcern } from './access/index.js';
export {
  type AreaAssessment,
  type AssessedNeed,
  areaAssessment,
  assessedNeed,
  Classification,
  checkResponse,
  HousingDecision,
  InstrumentUse,
  NeedsAssessment,
  Question,
  Questionnaire,
  QuestionnaireAnswer,
  QuestionnaireResponse,
  RiskAssessment,
} from './assessment/index.js';
export {
  CaseEvent,
  CaseFile,
  checkReferences,
  type FiledRecords,
  filedRecords,
  OpeningEvent,
  ProgrammeReference,
  readCaseFile,
  recordsFiledWith,
} from './case-file/index.js';
export {
  CaseConference,
  CircleMember,
  ConferenceAgreement,
  ConferenceContribution,
  ConferenceParticipant,
  IdentityReveal,
  JointDecision,
  RevealConditions,
  SocialNetConference,
} from './conference/index.js';
export type { DaysWithoutOrder } from './core/index.js';
export { daysWithoutOrder } from './days-without-order.js';
export {
  Availability,
  CooperationAgreement,
  Funding,
  Helpline,
  MultiAgencyMember,
  Organisation,
  OrganisationTransparency,
  OutreachActivity,
  PartnerVetting,
  ReferralEntry,
  ReportingDuty,
  TrainingEvent,
} from './organisation/index.js';
export {
  Approval,
  Incentive,
  Participation,
  ProgrammeSuitability,
  Referral,
  Sanction,
} from './participation/index.js';
export {
  ageOn,
  Client,
  CustodyPeriod,
  FormerEngagement,
  Guardian,
  HeldRole,
  hasReachedAge,
  PersonOfConcern,
  RelatedPerson,
  rolesAt,
  Tandem,
  TeamMember,
  WorkerSuitability,
} from './people/index.js';
export {
  FamilySupportPlan,
  Goal,
  GoalStep,
  InterventionPlan,
  PlanAgreement,
  PlannedService,
  PlanReview,
} from './plan/index.js';
export {
  EuropeanFunding,
  PracticeDeliverable,
  PracticeDescription,
  PracticeEvaluation,
  PracticeEvidence,
  PracticePresentation,
  wordLimit,
} from './practice/index.js';
export {
  Delegation,
  ProgrammeChange,
  ProgrammeDesign,
  ProgrammeEvaluation,
  ProgrammePillar,
  ProgrammeProfile,
  ProgrammeSite,
  ThematicNetwork,
  TypicalDuration,
} from './programme/index.js';
export { records } from './records.js';
export {
  ActorAssignment,
  AftercarePhase,
  AftercarePlan,
  ClosureEvaluation,
  CrisisStepUp,
  GoalOutcome,
  ObjectiveOutcome,
  PlannedContact,
  ReleaseArrangement,
  ReleasePlan,
} from './release/index.js';
export {
  BehaviourObservation,
  BiographicalArtefact,
  GroupSession,
  Incident,
  MediaEngagement,
  ProgressReport,
  RapportNote,
  SessionRecord,
} from './sessions/index.js';
export {
  ClearedText,
  Consent,
  EntrustedAnswer,
  EntrustedItem,
  FoundInText,
  LegalDuty,
  LegalPermission,
  Mandate,
  Prohibition,
  RequiredSharing,
  SharingAgreement,
} from './sharing/index.js';
