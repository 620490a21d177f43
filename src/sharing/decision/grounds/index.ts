export { agreementGrant } from './agreement-grant.js';
export { consentGrant } from './consent-grant.js';
export { dutyGrant, vitalInterestGrant } from './emergency-grants.js';
export { mandateGrant } from './mandate-grant.js';
export { unweighedGrant, weighedGrant } from './permission-grant.js';
