export { agreementGrant } from './agreement-grant.js';
export { consentGrant } from './consent-grant.js';
export {
  beginning,
  dutyGrant,
  end,
  isCompelling,
  isCompellingGround,
  vitalInterestGrant,
} from './emergency-grants.js';
export {
  categoriesOf,
  conditionsOfConsents,
  type Grant,
  type GrantConditions,
  isInEffect,
  unmetConditions,
} from './grant.js';
export { mandateGrant } from './mandate-grant.js';
