export { agreementGrant } from './agreement-grant.js';
export { type DecidingHolder, isWithAuthority, lapsesAt, reviewTimeOf, type Team } from './authority.js';
export { type ConsentFooting, consentGrant } from './consent-grant.js';
export { type ConsentsTogether, consentLimits, isNoticeUnasked } from './consent-limits.js';
export { dutyGrant, vitalInterestGrant } from './emergency-grants.js';
export { mandateGrant } from './mandate-grant.js';
export { unweighedGrant, weighedGrant } from './permission-grant.js';
