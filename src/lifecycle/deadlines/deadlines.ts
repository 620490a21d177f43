import { checkedOptions } from '../../kernel/check/index.js';
import { citing } from '../../kernel/citation/index.js';
import {
  type CalendarDay,
  compareInstants,
  dayAfter,
  dayOf,
  type Instant,
  type TimeZone,
} from '../../kernel/index.js';
import { compareTexts } from '../../kernel/json/index.js';
import type { Task } from '../../programme/index.js';
import { satisfies } from '../../programme/language/index.js';
import type { Citation, Role } from '../../vocabulary/index.js';
import { type CaseState, demandState, isOfOneConcern, type OpenConcern } from '../case/index.js';
import { deadlineOptions } from './deadline-options.js';
import { type DeadlineStatus, deadlineStatus } from './deadline-status.js';
import { lastWorkingDay } from './last-working-day.js';

/** When and where it is asked what is due. */
export interface DeadlineOptions {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly holidays: readonly CalendarDay[];
}

/** Something that a task of the programme asks for by a day. */
export interface Deadline {
  /** The task’s key in the programme. */
  readonly task: string;
  readonly label: string;
  /** The last day. */
  readonly due: CalendarDay;
  /** The last day on which offices are open before or on the due day; never before today’s task began. */
  readonly actBy: CalendarDay;
  /** `due` within the next fourteen days. */
  readonly status: DeadlineStatus;
  readonly by: readonly Role[];
  readonly citation?: Citation;
}

/**
 * What the programme’s tasks ask for now, the most urgent first, on one day in the order of their keys. Computed from the dates of the events: there are
 * no timers, so the answer is the same for the same arguments, years later too.
 * Throws an `InputError` for what is no state, no instant, zone or day.
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
  demandState(state);
  const asked = checkedOptions('options', deadlineOptions, options);
  const now = { ...asked, today: dayOf(asked.now, asked.timeZone) };
  return Object.entries(state.programme.tasks)
    .flatMap(([key, task]) => deadlineOf(key, task, state, now) ?? [])
    .sort((first, second) => compareTexts(first.due, second.due) || compareTexts(first.task, second.task));
}

function deadlineOf(
  key: string,
  task: Task,
  state: CaseState,
  { timeZone, holidays, today }: DeadlineOptions & { readonly today: CalendarDay },
): Deadline | undefined {
  const { position, milestones, latest } = state;
  const concerns = concernsMeant(task, state);
  if (concerns === undefined ? !satisfies(position, task.where) : concerns.length === 0) return undefined;
  if (!(task.given ?? []).every((milestone) => milestones.includes(milestone))) return undefined;
  const start = concerns === undefined ? latestOf(task.after, latest) : earliestOf(concerns);
  if (start === undefined) return undefined;
  const fulfilled = concerns === undefined ? latestOf([task.fulfilledBy], latest) : undefined;
  const isFulfilled = fulfilled !== undefined && compareInstants(fulfilled, start) >= 0;
  if (isFulfilled && !task.repeats && !task.after.includes(task.fulfilledBy)) return undefined;
  const from = dayOf(isFulfilled ? fulfilled : start, timeZone);
  const due = dayAfter(from, task.within);
  return {
    task: key,
    label: task.label,
    due,
    actBy: lastWorkingDay(due, from, holidays),
    status: deadlineStatus(due, today),
    by: task.by,
    ...citing(task.citation),
  };
}

/** The concerns that a task is about, where it speaks of nothing else: one that is passed on leaves the others due. */
function concernsMeant(
  task: Task,
  { position, openConcerns }: CaseState,
): readonly OpenConcern[] | undefined {
  if (openConcerns === undefined || task.repeats) return undefined;
  if (![task.fulfilledBy, ...task.after].every(isOfOneConcern)) return undefined;
  return openConcerns.filter(({ concern }) => satisfies({ ...position, concern }, task.where));
}

/** The oldest concern is due first; another one that is raised gives it no more time. */
function earliestOf(concerns: readonly OpenConcern[]): Instant | undefined {
  return concerns
    .map(({ since }) => since)
    .reduce<Instant | undefined>(
      (first, one) => (first === undefined || compareInstants(one, first) < 0 ? one : first),
      undefined,
    );
}

function latestOf(types: readonly string[], latest: CaseState['latest']): Instant | undefined {
  return types
    .flatMap((type) => latest[type] ?? [])
    .reduce<Instant | undefined>(
      (last, one) => (last === undefined || compareInstants(one, last) > 0 ? one : last),
      undefined,
    );
}
