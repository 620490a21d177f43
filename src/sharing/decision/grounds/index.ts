export { agreementGrant } from './agreement-grant.js';
export {
  type DecidingHolder,
  type Exclusion,
  isWithAuthority,
  lapsesAt,
  reviewTimeOf,
  type Team,
} from './authority.js';
export { type ConsentFooting, consentGrant } from './consent-grant.js';
export { consentLimits, isNoticeUnasked } from './consent-limits.js';
export { type ConsentsTogether, consentsTogether } from './consents-together.js';
export { dutyGrant, vitalInterestGrant } from './emergency-grants.js';
export { mandateGrant } from './mandate-grant.js';
export { unweighedGrant, weighedGrant } from './permission-grant.js';
export { isFor, weighedAgainst, weighingLimits } from './weighing-limits.js';
