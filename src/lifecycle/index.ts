export { describeRefusal } from '../kernel/index.js';
export {
  type Applied,
  type AvailableEvent,
  applyEvent,
  availableEvents,
  type CaseState,
  type Explanation,
  eventLabel,
  explainEvent,
  type MissingInput,
  openCase,
  type PlannedEvent,
  type Reason,
  type Refusal,
  type Remedy,
  type StrandProgress,
  strandsOf,
} from './case/index.js';
export { checkCaseFile, type OpenedCaseFile, openCaseFile, replayCaseFile } from './case-file/index.js';
export {
  type Deadline,
  type DeadlineOptions,
  type DeadlineStatus,
  deadlines,
  type RecordDeadline,
  type RecordDeadlineKind,
  type RecordDeadlineOptions,
  type RecordDeadlineRule,
  recordDeadlineKinds,
  recordDeadlines,
} from './deadlines/index.js';
export {
  type CaseLog,
  createTransitionTable,
  type EffectiveEntry,
  type Entered,
  effectiveEntries,
  enterEvent,
  type History,
  historyOf,
  type PositionCodes,
  type Replayed,
  replay,
  type Transition,
  type TransitionTable,
} from './log/index.js';
export {
  type CaseMachine,
  type CaseMachineContext,
  type CaseMachineEvent,
  type CaseMachineValue,
  createCaseMachine,
} from './machine/index.js';
export {
  type CaseSnapshot,
  defineMigration,
  fromSnapshot,
  type MigrationMap,
  type ProgrammeMigration,
  type Restored,
  type SnapshotOptions,
  toSnapshot,
} from './snapshot/index.js';
