import { type Deadline, type DeadlineOptions, deadlines } from 'exit-work/lifecycle';
import { blueprints, defineProgramme, type Task } from 'exit-work/programme';
import { advanced, opened, type Told } from '../stories/story.js';

/** To call somebody within a month of the plan; each test says what is otherwise. */
export function task(overrides: Partial<Task> = {}): Task {
  return {
    label: 'Call',
    fulfilledBy: 'session.held',
    after: ['plan.agreed'],
    within: { months: 1 },
    repeats: false,
    by: ['case-manager'],
    ...overrides,
  };
}

export const accepted = [
  'client.informed',
  'participation.agreed',
  'staff-risk.discussed',
  'case-manager.appointed',
  'needs.assessed',
] as const;

/** What a programme with these tasks asks for after a story that begins on the day before the year 2000. */
export function due(
  tasks: Readonly<Record<string, Task>>,
  story: readonly Told[],
  options: Partial<DeadlineOptions> = {},
): readonly Deadline[] {
  const programme = defineProgramme({ ...blueprints.exitSweden, tasks });
  const state = advanced(opened(programme, { instant: '1999-12-31T00:00:00Z' }), ...accepted, ...story);
  return deadlines(state, {
    now: '2030-06-01T10:00:00Z',
    timeZone: 'Europe/Berlin',
    holidays: [],
    ...options,
  });
}

/** The one deadline that one task leads to. */
export function dueOnce(one: Task, story: readonly Told[], options: Partial<DeadlineOptions> = {}): Deadline {
  const [deadline, ...others] = due({ one }, story, options);
  if (deadline === undefined || others.length > 0) throw new Error('expected one deadline');
  return deadline;
}
