export {
  type Account,
  account,
  type ExportOptions,
  exportForClient,
  type StatementOptions,
  statement,
} from './answers-to-client.js';
export type { ClientToNotify } from './clients-to-notify.js';
export { type AtNow, type DueInCase, dueAcross, dueIn, type SupervisorToInform } from './due-in.js';
export { type FormForConsent, formForConsent } from './form-for-consent.js';
export { review } from './review.js';
