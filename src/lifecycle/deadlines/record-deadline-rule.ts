import type { Citation, Role } from '../../vocabulary/index.js';

/** What holds for every deadline of a kind. */
export interface RecordDeadlineRule {
  readonly label: string;
  readonly by: readonly Role[];
  readonly citation: Citation;
  /** Once its day has passed: still to be done, or over and of no more interest. */
  readonly afterwards: 'overdue' | 'over';
  /** Why it is the one or the other. */
  readonly because: string;
  /** Reported of a closed case too. */
  readonly outlivesCase?: true;
}
