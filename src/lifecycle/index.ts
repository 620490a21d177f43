export { applyEvent } from './case/apply-event.js';
export { type AvailableEvent, availableEvents } from './case/available-events.js';
export type { CaseState } from './case/case-state.js';
export { eventLabel } from './case/event-label.js';
export { type Explanation, explainEvent } from './case/explain-event.js';
export { openCase } from './case/open-case.js';
export type { PlannedEvent } from './case/planned-event.js';
export {
  type Applied,
  type Ask,
  describeRefusal,
  type Reason,
  type Refusal,
  type Remedy,
} from './case/refusal.js';
export { type StrandProgress, strandsOf } from './case/strands-of.js';
export { checkCaseFile } from './case-file/check-case-file.js';
export { type OpenedCaseFile, openCaseFile, replayCaseFile } from './case-file/open-case-file.js';
export type { DeadlineStatus } from './deadlines/deadline-status.js';
export { type Deadline, type DeadlineOptions, deadlines } from './deadlines/deadlines.js';
export type {
  RecordDeadline,
  RecordDeadlineKind,
  RecordDeadlineOptions,
} from './deadlines/record-deadline.js';
export { recordDeadlineKinds } from './deadlines/record-deadline-kinds.js';
export type { RecordDeadlineTerms } from './deadlines/record-deadline-terms.js';
export { recordDeadlines } from './deadlines/record-deadlines.js';
export { type Entered, enterEvent } from './log/enter-event.js';
export { type CaseLog, type History, historyOf } from './log/history-of.js';
export type { PositionCodes } from './log/position-codes.js';
export { type Replayed, replay } from './log/replay.js';
export { type StandingEntry, standingEntries } from './log/standing-entries.js';
export { createTransitionTable, type Transition, type TransitionTable } from './log/transition-table.js';
export type {
  CaseMachine,
  CaseMachineContext,
  CaseMachineEvent,
  CaseMachineValue,
} from './machine/case-machine.js';
export { createCaseMachine } from './machine/create-case-machine.js';
export type { CaseSnapshot } from './snapshot/case-snapshot.js';
export { fromSnapshot, type Restored, type SnapshotOptions } from './snapshot/from-snapshot.js';
export {
  defineMigration,
  type MigrationMap,
  type ProgrammeMigration,
} from './snapshot/programme-migration.js';
export { toSnapshot } from './snapshot/to-snapshot.js';
