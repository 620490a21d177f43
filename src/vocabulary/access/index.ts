export { type AccessRestrictionKind, accessRestrictionKinds } from './access-restriction-kinds.js';
export { type MandateKind, mandateKinds } from './mandate-kinds.js';
export { type SecurityMeasure, securityMeasures } from './security-measures.js';
export { type ThreatDirection, threatDirections } from './threat-directions.js';
