import type { CalendarDay, Identifier } from '../../kernel/index.js';
import type { Funding } from '../../model/index.js';
import type { Citation, Role } from '../../vocabulary/index.js';
import type { DeadlineStatus } from './deadline-status.js';
import type { DeadlineOptions } from './deadlines.js';
import type { EndingKind } from './ending-kinds.js';
import type { PlannedKind } from './planned-kinds.js';

/** What a record of a case file lets end on a day, or plans for it. */
export type RecordDeadlineKind = EndingKind | PlannedKind;

/** When and where it is asked what expires, and who pays for the programme: the case file does not say. */
export interface RecordDeadlineOptions extends DeadlineOptions {
  /** In any order; those that name another programme are passed over. */
  readonly fundings?: readonly Funding[];
}

/** Something that a record of a case file lets expire on a day, or plans for it. */
export interface RecordDeadline {
  readonly kind: RecordDeadlineKind;
  readonly label: string;
  /** The record that holds the day; for money that ends, the funding. */
  readonly recordId: Identifier;
  /** Where the day stands in the case file; for money that ends, the last day that the plan names. */
  readonly path: string;
  /** The last day: on which it is in force still, or to be done. */
  readonly due: CalendarDay;
  /** The last day on which offices are open before or on the due day; never before the record began. */
  readonly actBy: CalendarDay;
  /** `due` within the next fourteen days. */
  readonly status: DeadlineStatus;
  readonly by: readonly Role[];
  readonly citation: Citation;
}
