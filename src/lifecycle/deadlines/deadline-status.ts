import { type CalendarDay, daysBetween } from '../../kernel/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';

/** How near a due day is: it has passed, it is within the next fourteen days, or it is further away. */
export type DeadlineStatus = 'overdue' | 'due' | 'coming';

/** How near a due day is on another; on the day itself it is `due`. */
export function deadlineStatus(due: CalendarDay, today: CalendarDay): DeadlineStatus {
  const remaining = daysBetween(today, due);
  if (remaining < 0) return 'overdue';
  return remaining <= defaultsOfOurs.dueSoon.days ? 'due' : 'coming';
}
