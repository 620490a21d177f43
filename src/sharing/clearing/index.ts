export { type ClearableText, type ClearingDetails, clearedTextOf } from './cleared-text-of.js';
export type { Clearing } from './clearing.js';
export { clearingRoles } from './clearing-roles.js';
export { isUnread } from './is-unread.js';
export { digestOfText, type Path, type PlacedText, placedTextAt } from './placed-text.js';
export { clearancesFor, nothingRead, type Readings, readingsFor } from './readings-for.js';
