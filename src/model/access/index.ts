export { AccessGrant } from './access-grant.js';
export { AccessRestriction } from './access-restriction.js';
export { ProtectionMeasure } from './protection-measure.js';
export { SecurityConcern } from './security-concern.js';
