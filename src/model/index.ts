export { type About, type AboutRecord, aboutOf } from '../schema/about.js';
export type { Annotation } from '../schema/annotation.js';
export { compiled } from '../schema/compiled.js';
export { distinct, distinctValues } from '../schema/distinct.js';
export { type Field, field, type Leaf, type Presence } from '../schema/field.js';
export { type FilledLeaf, filledLeaves } from '../schema/filled-leaves.js';
export { daysInOrder, instantsInOrder } from '../schema/in-order.js';
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
} from '../schema/leaf-fields.js';
export { annotationOf, leavesOf, type RecordLeaf } from '../schema/leaves-of.js';
export { list } from '../schema/list.js';
export { one } from '../schema/one.js';
export { isInOwnWords, type OpenTerm, openTerm } from '../schema/open-term.js';
export { optional } from '../schema/optional.js';
export {
  type DataOf,
  type RecordOf,
  type RecordSchema,
  record,
  type Shape,
} from '../schema/record-schema.js';
export { referenceTo } from '../schema/reference-to.js';
export { type Breach, type Rule, type RuleAtField, rule } from '../schema/rule.js';
export { variants } from '../schema/variants.js';
export { AccessGrant } from './access/access-grant.js';
export { AccessRestriction } from './access/access-restriction.js';
export { ProtectionMeasure } from './access/protection-measure.js';
export { SecurityConcern } from './access/security-concern.js';
export { type AreaAssessment, areaAssessment } from './assessment/area-assessment.js';
export { type AssessedNeed, assessedNeed } from './assessment/assessed-need.js';
export { checkResponse } from './assessment/check-response.js';
export { Classification } from './assessment/classification.js';
export { HousingDecision } from './assessment/housing-decision.js';
export { NeedsAssessment } from './assessment/needs-assessment.js';
export { Question, Questionnaire } from './assessment/questionnaire.js';
export { QuestionnaireAnswer, QuestionnaireResponse } from './assessment/questionnaire-response.js';
export { InstrumentUse, RiskAssessment } from './assessment/risk-assessment.js';
export { CaseEvent, OpeningEvent } from './case-file/case-event.js';
export { CaseFile, ProgrammeReference } from './case-file/case-file.js';
export { checkReferences } from './case-file/check-references.js';
export { type FiledRecords, filedRecords, recordsFiledWith } from './case-file/filed-records.js';
export { readCaseFile } from './case-file/read-case-file.js';
export { CaseConference, ConferenceAgreement, ConferenceParticipant } from './conference/case-conference.js';
export { ConferenceContribution } from './conference/conference-contribution.js';
export { IdentityReveal, RevealTerms } from './conference/identity-reveal.js';
export { JointDecision } from './conference/joint-decision.js';
export { CircleMember, SocialNetConference } from './conference/social-net-conference.js';
export { Availability } from './organisation/availability.js';
export { CooperationAgreement } from './organisation/cooperation-agreement.js';
export { Funding } from './organisation/funding.js';
export { Helpline } from './organisation/helpline.js';
export { MultiAgencyMember } from './organisation/multi-agency-member.js';
export { Organisation } from './organisation/organisation.js';
export { OrganisationTransparency } from './organisation/organisation-transparency.js';
export { OutreachActivity } from './organisation/outreach-activity.js';
export { PartnerVetting } from './organisation/partner-vetting.js';
export { ReferralEntry } from './organisation/referral-entry.js';
export { ReportingDuty } from './organisation/reporting-duty.js';
export { TrainingEvent } from './organisation/training-event.js';
export { Approval } from './participation/approval.js';
export { Incentive } from './participation/incentive.js';
export { Participation } from './participation/participation.js';
export { ProgrammeSuitability } from './participation/programme-suitability.js';
export { Referral } from './participation/referral.js';
export { Sanction } from './participation/sanction.js';
export { ageOn } from './people/age-on.js';
export { Client } from './people/client.js';
export { CustodyPeriod } from './people/custody-period.js';
export { FormerEngagement } from './people/former-engagement.js';
export { Guardian } from './people/guardian.js';
export { PersonOfConcern } from './people/person-of-concern.js';
export { RelatedPerson } from './people/related-person.js';
export { Tandem } from './people/tandem.js';
export { TeamMember } from './people/team-member.js';
export { WorkerSuitability } from './people/worker-suitability.js';
export { FamilySupportPlan } from './plan/family-support-plan.js';
export { Goal, GoalStep } from './plan/goal.js';
export { InterventionPlan } from './plan/intervention-plan.js';
export { PlanAgreement } from './plan/plan-agreement.js';
export { PlanReview } from './plan/plan-review.js';
export { PlannedService } from './plan/planned-service.js';
export { EuropeanFunding } from './practice/european-funding.js';
export { PracticeDeliverable } from './practice/practice-deliverable.js';
export { PracticeDescription } from './practice/practice-description.js';
export { PracticeEvaluation, PracticeEvidence } from './practice/practice-evidence.js';
export { PracticePresentation } from './practice/practice-presentation.js';
export { wordLimit } from './practice/word-limit.js';
export { Delegation } from './programme/delegation.js';
export { ProgrammeChange } from './programme/programme-change.js';
export { ProgrammeDesign } from './programme/programme-design.js';
export { ProgrammeEvaluation } from './programme/programme-evaluation.js';
export { ProgrammePillar } from './programme/programme-pillar.js';
export { ProgrammeProfile } from './programme/programme-profile.js';
export { ProgrammeSite } from './programme/programme-site.js';
export { ThematicNetwork } from './programme/thematic-network.js';
export { TypicalDuration } from './programme/typical-duration.js';
export { records } from './records.js';
export { ActorAssignment } from './release/actor-assignment.js';
export { AftercarePhase, AftercarePlan, CrisisStepUp } from './release/aftercare-plan.js';
export { ClosureEvaluation, GoalOutcome, ObjectiveOutcome } from './release/closure-evaluation.js';
export { PlannedContact, ReleaseArrangement, ReleasePlan } from './release/release-plan.js';
export { BehaviourObservation } from './sessions/behaviour-observation.js';
export { BiographicalArtefact } from './sessions/biographical-artefact.js';
export { GroupSession } from './sessions/group-session.js';
export { Incident } from './sessions/incident.js';
export { MediaEngagement } from './sessions/media-engagement.js';
export { ProgressReport } from './sessions/progress-report.js';
export { RapportNote } from './sessions/rapport-note.js';
export { SessionRecord } from './sessions/session-record.js';
export { Consent } from './sharing/consent.js';
export { LegalDuty } from './sharing/legal-duty.js';
export { Mandate } from './sharing/mandate.js';
export { Prohibition } from './sharing/prohibition.js';
export { RequiredSharing } from './sharing/required-sharing.js';
export { SharingAgreement } from './sharing/sharing-agreement.js';
