export type { Annotation } from '../record/annotation.js';
export { type Field, field, type Leaf, type Presence } from '../record/field.js';
export {
  count,
  day,
  flag,
  freeText,
  identifier,
  instant,
  literal,
  secureUrl,
  shortText,
  term,
  timeZone,
} from '../record/leaf-fields.js';
export { annotationOf, leavesOf, type RecordLeaf } from '../record/leaves-of.js';
export { list } from '../record/list.js';
export { optional } from '../record/optional.js';
export {
  type DataOf,
  type RecordOf,
  type RecordSchema,
  record,
  type Shape,
} from '../record/record-schema.js';
export { variants } from '../record/variants.js';
export { AftercarePhase, AftercarePlan } from './aftercare-plan.js';
export { type AreaAssessment, areaAssessment } from './area-assessment.js';
export { CaseConference, ConferenceAgreement, ConferenceParticipant } from './case-conference.js';
export { CaseEvent, OpeningEvent } from './case-event.js';
export { CaseFile, ProgrammeReference } from './case-file.js';
export { Client } from './client.js';
export { ClosureEvaluation, GoalOutcome } from './closure-evaluation.js';
export { Consent } from './consent.js';
export { type FiledRecords, filedRecords, recordsFiledWith } from './filed-records.js';
export { FormerEngagement } from './former-engagement.js';
export { Goal, GoalStep } from './goal.js';
export { InterventionPlan } from './intervention-plan.js';
export { LegalDuty } from './legal-duty.js';
export { Mandate } from './mandate.js';
export { NeedsAssessment } from './needs-assessment.js';
export { Organisation } from './organisation.js';
export { Participation } from './participation.js';
export { PersonOfConcern } from './person-of-concern.js';
export { PlanAgreement } from './plan-agreement.js';
export { Prohibition } from './prohibition.js';
export { readCaseFile } from './read-case-file.js';
export { Referral } from './referral.js';
export { RelatedPerson } from './related-person.js';
export { PlannedContact, ReleasePlan } from './release-plan.js';
export { RiskAssessment } from './risk-assessment.js';
export { SessionRecord } from './session-record.js';
export { SharingAgreement } from './sharing-agreement.js';
export { TeamMember } from './team-member.js';
