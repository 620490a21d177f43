import { type CalendarDay, dayBefore, daysBetween, isWorkingDay } from '../../kernel/index.js';

/** The last day on which offices are open on or before the due day; never before the day on which it all began, if one is known. */
export function lastWorkingDay(
  due: CalendarDay,
  from: CalendarDay | undefined,
  holidays: readonly CalendarDay[],
): CalendarDay {
  let day = due;
  while (!isWorkingDay(day, holidays) && (from === undefined || daysBetween(from, day) > 0))
    day = dayBefore(day);
  return day;
}
