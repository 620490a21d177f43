import { frozen } from '../../kernel/frozen/index.js';
import { type EndingKind, endingKinds } from './ending-kinds.js';
import { type PlannedKind, plannedKinds } from './planned-kinds.js';
import type { RecordDeadlineRule } from './record-deadline-rule.js';

/**
 * What holds for each kind of deadline in a record. Overdue is only what a later record, or a correction of the same
 * one, can settle; what ends by itself is announced before and is silent after.
 */
export const recordDeadlineKinds = /* @__PURE__ */ frozen<
  Readonly<Record<EndingKind | PlannedKind, RecordDeadlineRule>>
>({
  ...endingKinds,
  ...plannedKinds,
});
