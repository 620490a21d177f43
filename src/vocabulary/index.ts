export { type CaseEventType, caseEvents } from './case-events.js';
export { type CaseStatus, caseStatuses } from './case-statuses.js';
export { type ClosureReason, closureReasons } from './closure-reasons.js';
export { type ConferenceMode, conferenceModes } from './conference-modes.js';
export { type ConsentStatus, consentStatuses } from './consent-statuses.js';
export { type CustodyState, custodyStates } from './custody-states.js';
export { type DataCategory, dataCategories } from './data-categories.js';
export { type DataSubject, dataSubjects } from './data-subjects.js';
export { type Ground, grounds } from './grounds.js';
export { type Ideology, ideologies } from './ideologies.js';
export { type InterventionType, interventionTypes } from './intervention-types.js';
export { type Method, methods } from './methods.js';
export { type NeedsArea, needsAreas } from './needs-areas.js';
export { type Objective, objectives } from './objectives.js';
export { type OrganisationKind, organisationKinds } from './organisation-kinds.js';
export { type Outcome, outcomes } from './outcomes.js';
export { type ParticipationNature, participationNatures } from './participation-natures.js';
export { type ParticipationTrack, participationTracks } from './participation-tracks.js';
export { type Purpose, purposes } from './purposes.js';
export { type RiskAssessmentPurpose, riskAssessmentPurposes } from './risk-assessment-purposes.js';
export { type RiskLevel, riskLevels } from './risk-levels.js';
export { type Role, roles } from './roles.js';
export { type SafetyState, safetyStates } from './safety-states.js';
export { type SessionFormat, sessionFormats } from './session-formats.js';
export { type SessionOutcome, sessionOutcomes } from './session-outcomes.js';
export { type Setting, settings } from './settings.js';
export { type Severity, severities } from './severities.js';
export type { SourceId } from './sources/source-id.js';
export { type StepStatus, stepStatuses } from './step-statuses.js';
export { type SupportIntensity, supportIntensities } from './support-intensities.js';
export { type ThreatDirection, threatDirections } from './threat-directions.js';
export { type TreatmentIntensity, treatmentIntensities } from './treatment-intensities.js';
export {
  isValueOf,
  labelOf,
  type Term,
  type ValueOf,
  type Vocabulary,
  valuesOf,
  vocabulary,
} from './vocabulary.js';
