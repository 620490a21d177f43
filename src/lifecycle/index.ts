export { applyEvent } from './apply-event.js';
export { type AvailableEvent, availableEvents } from './available-events.js';
export type { CaseMachine, CaseMachineContext, CaseMachineEvent, CaseMachineValue } from './case-machine.js';
export type { CaseSnapshot } from './case-snapshot.js';
export type { CaseState } from './case-state.js';
export { checkCaseFile } from './check-case-file.js';
export { createCaseMachine } from './create-case-machine.js';
export type { DeadlineStatus } from './deadline-status.js';
export { type Deadline, type DeadlineOptions, deadlines } from './deadlines.js';
export { type Entered, enterEvent } from './enter-event.js';
export { eventLabel } from './event-label.js';
export { type Explanation, explainEvent } from './explain-event.js';
export { fromSnapshot, type Restored, type SnapshotOptions } from './from-snapshot.js';
export { type CaseLog, type History, historyOf } from './history-of.js';
export { openCase } from './open-case.js';
export { type OpenedCaseFile, openCaseFile, replayCaseFile } from './open-case-file.js';
export type { PlannedEvent } from './planned-event.js';
export type { PositionCodes } from './position-codes.js';
export { defineMigration, type MigrationMap, type ProgrammeMigration } from './programme-migration.js';
export type {
  RecordDeadline,
  RecordDeadlineKind,
  RecordDeadlineOptions,
} from './record-deadline.js';
export { recordDeadlineKinds } from './record-deadline-kinds.js';
export type { RecordDeadlineTerms } from './record-deadline-terms.js';
export { recordDeadlines } from './record-deadlines.js';
export {
  type Applied,
  type Ask,
  describeRefusal,
  type Reason,
  type Refusal,
  type Remedy,
} from './refusal.js';
export { type Replayed, replay } from './replay.js';
export { type StandingEntry, standingEntries } from './standing-entries.js';
export { type StrandProgress, strandsOf } from './strands-of.js';
export { toSnapshot } from './to-snapshot.js';
export { createTransitionTable, type Transition, type TransitionTable } from './transition-table.js';
