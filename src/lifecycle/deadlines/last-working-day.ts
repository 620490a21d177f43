import { isOpenDay } from '../../kernel/calendar/index.js';
import { type CalendarDay, dayBefore } from '../../kernel/index.js';
import { compareTexts } from '../../kernel/json/index.js';

/** The last day on which offices are open on or before the due day; never before the day on which it all began, if one is known. */
export function lastWorkingDay(
  due: CalendarDay,
  from: CalendarDay | undefined,
  holidays: readonly CalendarDay[],
): CalendarDay {
  let day = due;
  while (!isOpenDay(day, holidays) && (from === undefined || compareTexts(from, day) < 0))
    day = dayBefore(day);
  return day;
}
