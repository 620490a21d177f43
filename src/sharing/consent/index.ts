export { applyConsentEvent } from './apply-consent-event.js';
export { ConsentEvent, type ConsentHistory } from './consent-event.js';
export { type ConsentMachine, type ConsentMachineContext, consentMachine } from './consent-machine.js';
export type { AppliedConsentEvent, ConsentReason, ConsentRefusal } from './consent-refusal.js';
export type { ConsentState } from './consent-states.js';
export { type ConsentStatusAt, consentStatusAt } from './consent-status-at.js';
export { ConsentTerms } from './consent-terms.js';
export { consentsOf } from './consents-of.js';
