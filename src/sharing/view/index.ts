export type { AgeBand } from './age-band.js';
export { explainFields, type FieldExplanation } from './explain-fields.js';
export type { ViewOptions } from './identifiers.js';
export { type PseudonymContext, pseudonymOf } from './pseudonym-of.js';
export { type RecipientNotice, recipientNotice, type WithheldNotice } from './recipient-notice.js';
export { type TextToClear, textsToClear } from './texts-to-clear.js';
export type { View } from './view.js';
export { viewRecord } from './view-record.js';
export { withoutLists } from './without-references.js';
