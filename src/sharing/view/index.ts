export type { AgeBand } from './age-band.js';
export { explainFields, type FieldExplanation } from './explain-fields.js';
export { type PseudonymContext, pseudonymOf } from './pseudonym-of.js';
export { type RecipientNotice, recipientNotice, type WithheldNotice } from './recipient-notice.js';
export type { View } from './view.js';
export { type ViewOptions, viewRecord } from './view-record.js';
