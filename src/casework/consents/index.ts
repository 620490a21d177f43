export { amendConsent, type ConsentAmendment } from './amend-consent.js';
export {
  type ConsentChange,
  type ConsentEntry,
  changeConsent,
  type NewConsent,
  type TermsOfClient,
} from './change-consent.js';
