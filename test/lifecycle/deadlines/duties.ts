import { type Deadline, type DeadlineOptions, deadlines } from 'exit-work/lifecycle';
import { blueprints, type Duty, defineProgramme } from 'exit-work/programme';
import { advanced, opened, type Told } from '../stories/story.js';

/** To call somebody within a month of the plan; each test says what is otherwise. */
export function duty(overrides: Partial<Duty> = {}): Duty {
  return {
    label: 'Call',
    fulfilledBy: 'session.held',
    after: ['plan.agreed'],
    within: { months: 1 },
    repeats: false,
    by: ['case-manager'],
    sources: [],
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

/** What a programme with these duties asks for after a story that begins on the day before the year 2000. */
export function due(
  duties: Readonly<Record<string, Duty>>,
  story: readonly Told[],
  options: Partial<DeadlineOptions> = {},
): readonly Deadline[] {
  const programme = defineProgramme({ ...blueprints.exitSweden, duties });
  const state = advanced(opened(programme, { instant: '1999-12-31T00:00:00Z' }), ...accepted, ...story);
  return deadlines(state, {
    now: '2030-06-01T10:00:00Z',
    timeZone: 'Europe/Berlin',
    holidays: [],
    ...options,
  });
}

/** The one deadline that one duty leads to. */
export function dueOnce(one: Duty, story: readonly Told[], options: Partial<DeadlineOptions> = {}): Deadline {
  const [deadline, ...others] = due({ one }, story, options);
  if (deadline === undefined || others.length > 0) throw new Error('expected one deadline');
  return deadline;
}
