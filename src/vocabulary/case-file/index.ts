export { type AnyEventType, type CaseEventType, caseEvents, type OwnEventType } from './case-events.js';
export { type CasePhase, casePhases } from './case-phases.js';
export { type CaseStatus, caseStatuses } from './case-statuses.js';
export { type CustodyState, custodyStates } from './custody-states.js';
export { type ParticipationTrack, participationTracks } from './participation-tracks.js';
export { type SafetyState, safetyStates } from './safety-states.js';
export { type SecurityConcernState, securityConcernStates } from './security-concern-states.js';
