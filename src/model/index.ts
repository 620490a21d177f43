export { type About, type AboutRecord, aboutOf } from '../record/about.js';
export type { Annotation } from '../record/annotation.js';
export { compiled } from '../record/compiled.js';
export { distinct, distinctValues } from '../record/distinct.js';
export { type Field, field, type Leaf, type Presence } from '../record/field.js';
export { type FilledLeaf, filledLeaves } from '../record/filled-leaves.js';
export { daysInOrder, instantsInOrder } from '../record/in-order.js';
export {
  count,
  day,
  flag,
  freeText,
  identifier,
  instant,
  literal,
  localTime,
  secureUrl,
  shortText,
  term,
  timeZone,
} from '../record/leaf-fields.js';
export { annotationOf, leavesOf, type RecordLeaf } from '../record/leaves-of.js';
export { list } from '../record/list.js';
export { one } from '../record/one.js';
export { isInOwnWords, type OpenTerm, openTerm } from '../record/open-term.js';
export { optional } from '../record/optional.js';
export {
  type DataOf,
  type RecordOf,
  type RecordSchema,
  record,
  type Shape,
} from '../record/record-schema.js';
export { referenceTo } from '../record/reference-to.js';
export { type Breach, type Rule, type RuleAtField, rule } from '../record/rule.js';
export { variants } from '../record/variants.js';
export { AccessGrant } from './access-grant.js';
export { AccessRestriction } from './access-restriction.js';
export { ActorAssignment } from './actor-assignment.js';
export { AftercarePhase, AftercarePlan, CrisisStepUp } from './aftercare-plan.js';
export { ageOn } from './age-on.js';
export { Approval } from './approval.js';
export { type AreaAssessment, areaAssessment } from './area-assessment.js';
export { type AssessedNeed, assessedNeed } from './assessed-need.js';
export { Availability } from './availability.js';
export { BehaviourObservation } from './behaviour-observation.js';
export { BiographicalArtefact } from './biographical-artefact.js';
export { CaseConference, ConferenceAgreement, ConferenceParticipant } from './case-conference.js';
export { CaseEvent, OpeningEvent } from './case-event.js';
export { CaseFile, ProgrammeReference } from './case-file.js';
export { checkReferences } from './check-references.js';
export { checkResponse } from './check-response.js';
export { Classification } from './classification.js';
export { Client } from './client.js';
export { ClosureEvaluation, GoalOutcome, ObjectiveOutcome } from './closure-evaluation.js';
export { ConferenceContribution } from './conference-contribution.js';
export { Consent } from './consent.js';
export { CooperationAgreement } from './cooperation-agreement.js';
export { CustodyPeriod } from './custody-period.js';
export { Delegation } from './delegation.js';
export { EuropeanFunding } from './european-funding.js';
export { FamilySupportPlan } from './family-support-plan.js';
export { type FiledRecords, filedRecords, recordsFiledWith } from './filed-records.js';
export { FormerEngagement } from './former-engagement.js';
export { Funding } from './funding.js';
export { Goal, GoalStep } from './goal.js';
export { GroupSession } from './group-session.js';
export { Guardian } from './guardian.js';
export { Helpline } from './helpline.js';
export { HousingDecision } from './housing-decision.js';
export { IdentityReveal, RevealTerms } from './identity-reveal.js';
export { Incentive } from './incentive.js';
export { Incident } from './incident.js';
export { InterventionPlan } from './intervention-plan.js';
export { JointDecision } from './joint-decision.js';
export { LegalDuty } from './legal-duty.js';
export { Mandate } from './mandate.js';
export { MediaEngagement } from './media-engagement.js';
export { MultiAgencyMember } from './multi-agency-member.js';
export { NeedsAssessment } from './needs-assessment.js';
export { Organisation } from './organisation.js';
export { OrganisationTransparency } from './organisation-transparency.js';
export { OutreachActivity } from './outreach-activity.js';
export { Participation } from './participation.js';
export { PartnerVetting } from './partner-vetting.js';
export { PersonOfConcern } from './person-of-concern.js';
export { PlanAgreement } from './plan-agreement.js';
export { PlanReview } from './plan-review.js';
export { PlannedService } from './planned-service.js';
export { PracticeDeliverable } from './practice-deliverable.js';
export { PracticeDescription } from './practice-description.js';
export { PracticeEvaluation, PracticeEvidence } from './practice-evidence.js';
export { PracticePresentation } from './practice-presentation.js';
export { ProgrammeChange } from './programme-change.js';
export { ProgrammeDesign } from './programme-design.js';
export { ProgrammeEvaluation } from './programme-evaluation.js';
export { ProgrammePillar } from './programme-pillar.js';
export { ProgrammeProfile } from './programme-profile.js';
export { ProgrammeSite } from './programme-site.js';
export { ProgrammeSuitability } from './programme-suitability.js';
export { ProgressReport } from './progress-report.js';
export { Prohibition } from './prohibition.js';
export { ProtectionMeasure } from './protection-measure.js';
export { Question, Questionnaire } from './questionnaire.js';
export { QuestionnaireAnswer, QuestionnaireResponse } from './questionnaire-response.js';
export { RapportNote } from './rapport-note.js';
export { readCaseFile } from './read-case-file.js';
export { records } from './records.js';
export { Referral } from './referral.js';
export { ReferralEntry } from './referral-entry.js';
export { RelatedPerson } from './related-person.js';
export { PlannedContact, ReleaseArrangement, ReleasePlan } from './release-plan.js';
export { ReportingDuty } from './reporting-duty.js';
export { RequiredSharing } from './required-sharing.js';
export { InstrumentUse, RiskAssessment } from './risk-assessment.js';
export { Sanction } from './sanction.js';
export { SecurityConcern } from './security-concern.js';
export { SessionRecord } from './session-record.js';
export { SharingAgreement } from './sharing-agreement.js';
export { CircleMember, SocialNetConference } from './social-net-conference.js';
export { Tandem } from './tandem.js';
export { TeamMember } from './team-member.js';
export { ThematicNetwork } from './thematic-network.js';
export { TrainingEvent } from './training-event.js';
export { TypicalDuration } from './typical-duration.js';
export { wordLimit } from './word-limit.js';
export { WorkerSuitability } from './worker-suitability.js';
