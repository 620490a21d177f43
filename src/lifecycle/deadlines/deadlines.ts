import {
  type CalendarDay,
  compareInstants,
  dayAfter,
  dayOf,
  daysBetween,
  type Instant,
  type TimeZone,
} from '../../kernel/index.js';
import type { Duty } from '../../programme/index.js';
import { isWithin } from '../../programme/language/index.js';
import type { Role, SourceId } from '../../vocabulary/index.js';
import type { CaseState } from '../case/index.js';
import { type DeadlineStatus, deadlineStatus } from './deadline-status.js';
import { lastWorkingDay } from './last-working-day.js';

/** When and where it is asked what is due. */
export interface DeadlineOptions {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly holidays: readonly CalendarDay[];
}

/** Something that a duty of the programme asks for by a day. */
export interface Deadline {
  /** The duty’s key in the programme. */
  readonly duty: string;
  readonly label: string;
  /** The last day. */
  readonly due: CalendarDay;
  /** The last day on which offices are open before or on the due day; never before today’s duty began. */
  readonly actBy: CalendarDay;
  /** `due` within the next fourteen days. */
  readonly status: DeadlineStatus;
  readonly by: readonly Role[];
  readonly sources: readonly SourceId[];
}

/**
 * What the programme’s duties ask for now, the most urgent first, on one day in the order of their keys. Computed from the dates of the events: there are
 * no timers, so the answer is the same for the same arguments, years later too.
 *
 * @example
 * ```ts
 * import { deadlines, replay } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = replay(blueprints.exitSweden, [{
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * }]);
 * opened.ok && deadlines(opened.state, { now: '2030-02-01T09:00:00Z', timeZone: 'Europe/Stockholm', holidays: [] }); // => []
 * ```
 */
export function deadlines(state: CaseState, options: DeadlineOptions): readonly Deadline[] {
  return Object.entries(state.programme.duties)
    .flatMap(([key, duty]) => deadlineOf(key, duty, state, options) ?? [])
    .sort((first, second) => daysBetween(second.due, first.due) || (first.duty < second.duty ? -1 : 1));
}

function deadlineOf(
  key: string,
  duty: Duty,
  { position, milestones, latest }: CaseState,
  { now, timeZone, holidays }: DeadlineOptions,
): Deadline | undefined {
  if (!isWithin(position, duty.where)) return undefined;
  if (!(duty.given ?? []).every((milestone) => milestones.includes(milestone))) return undefined;
  const start = latestOf(duty.after, latest);
  if (start === undefined) return undefined;
  const fulfilled = latestOf([duty.fulfilledBy], latest);
  const isFulfilled = fulfilled !== undefined && compareInstants(fulfilled, start) >= 0;
  if (isFulfilled && !duty.repeats && !duty.after.includes(duty.fulfilledBy)) return undefined;
  const from = dayOf(isFulfilled ? fulfilled : start, timeZone);
  const due = dayAfter(from, duty.within);
  return {
    duty: key,
    label: duty.label,
    due,
    actBy: lastWorkingDay(due, from, holidays),
    status: deadlineStatus(due, dayOf(now, timeZone)),
    by: duty.by,
    sources: duty.sources,
  };
}

function latestOf(types: readonly string[], latest: CaseState['latest']): Instant | undefined {
  return types
    .flatMap((type) => latest[type] ?? [])
    .reduce<Instant | undefined>(
      (last, one) => (last === undefined || compareInstants(one, last) > 0 ? one : last),
      undefined,
    );
}
