export { isClosed, isInCustody } from './case-status.js';
export { copyAsPlainData } from './copy-as-plain-data.js';
export { type EffectiveEntry, effectiveEntries, entriesOf } from './effective-entries.js';
export { type Entered, enterEvent } from './enter-event.js';
export { type CaseLog, type History, historyOf, historyUnder } from './history-of.js';
export type { PositionCodes } from './position-codes.js';
export { type Replayed, replay, replayHistory } from './replay.js';
export { createTransitionTable, type Transition, type TransitionTable } from './transition-table.js';
