export { safeguardOf } from './safeguard-of.js';
export { sharingPolicyOf } from './sharing-policy-of.js';
