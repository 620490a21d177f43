export { BehaviourObservation } from './behaviour-observation.js';
export { BiographicalArtefact } from './biographical-artefact.js';
export { GroupSession } from './group-session.js';
export { Incident } from './incident.js';
export { MediaEngagement } from './media-engagement.js';
export { ProgressReport } from './progress-report.js';
export { RapportNote } from './rapport-note.js';
export { SessionRecord } from './session-record.js';
