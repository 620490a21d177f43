export { isClosed, isInCustody } from './case-status.js';
export { copyAsPlainData } from './copy-as-plain-data.js';
export { type EffectiveEntry, effectiveEntries } from './effective-entries.js';
export { type Entered, enterEvent } from './enter-event.js';
export { type CaseLog, type History, historyOf } from './history-of.js';
export type { PositionCodes } from './position-codes.js';
export { type Replayed, replay } from './replay.js';
export { createTransitionTable, type Transition, type TransitionTable } from './transition-table.js';
