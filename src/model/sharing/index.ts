export { ClearedText, FoundInText } from './cleared-text.js';
export { Consent } from './consent.js';
export { guardiansDecideInTheirTime } from './guardian-consent-rules.js';
export { LegalDuty } from './legal-duty.js';
export { LegalPermission } from './legal-permission.js';
export { Mandate } from './mandate.js';
export { Prohibition } from './prohibition.js';
export { RequiredSharing } from './required-sharing.js';
export { SharingAgreement } from './sharing-agreement.js';
