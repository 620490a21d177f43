export { isClosed, isInCustody } from './case-standing.js';
export { type Entered, enterEvent } from './enter-event.js';
export { type CaseLog, type History, historyOf } from './history-of.js';
export { plainData } from './plain-data.js';
export type { PositionCodes } from './position-codes.js';
export { type Replayed, replay } from './replay.js';
export { type StandingEntry, standingEntries } from './standing-entries.js';
export { createTransitionTable, type Transition, type TransitionTable } from './transition-table.js';
