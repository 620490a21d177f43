export { deadlineOptions } from './deadline-options.js';
export type { DeadlineStatus } from './deadline-status.js';
export { type Deadline, type DeadlineOptions, deadlines } from './deadlines.js';
export type { RecordDeadline, RecordDeadlineKind, RecordDeadlineOptions } from './record-deadline.js';
export { recordDeadlineKinds } from './record-deadline-kinds.js';
export type { RecordDeadlineRule } from './record-deadline-rule.js';
export { recordDeadlines } from './record-deadlines.js';
