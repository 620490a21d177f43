import { type CalendarDay, dayOf, fieldPath, type TimeZone } from '../../kernel/index.js';
import { effectiveEntries } from '../../lifecycle/index.js';
import type { CaseFile } from '../../model/index.js';

/** An event of a type, by its day. */
export interface DayOfEvent {
  readonly day: CalendarDay;
  readonly path: string;
}

/** The days on which events of a type happened, in their order; entries that were corrected do not count. */
export function daysOf(type: string, file: CaseFile, timeZone: TimeZone): readonly DayOfEvent[] {
  return effectiveEntries(file).flatMap(({ event, index }) =>
    event.type === type ? [{ day: dayOf(event.instant, timeZone), path: fieldPath(['events', index]) }] : [],
  );
}
