export type { CedarContext, CedarEntity } from './cedar-context.js';
export { type CedarEntry, cedarEntryOf } from './cedar-entry-of.js';
export type { CedarLoss } from './cedar-loss.js';
export type { CedarOrigin } from './cedar-policy.js';
export { type CedarQuestion, cedarQuestionsOf } from './cedar-questions-of.js';
export { type CedarExport, toCedar } from './to-cedar.js';
