import type { Duration, Instant } from 'exit-work/kernel';
import type { Deadline } from 'exit-work/lifecycle';
import { describe, expect, it } from 'vitest';
import { due, dueOnce, task } from './tasks.js';

function plan(instant: Instant) {
  return { type: 'plan.agreed', instant };
}

describe('the due day', () => {
  it.each<[string, Instant, string, Duration, string]>([
    ['a month', '2030-04-15T10:00:00Z', 'Europe/Berlin', { months: 1 }, '2030-05-15'],
    ['a week', '2030-12-28T10:00:00Z', 'Europe/Berlin', { weeks: 1 }, '2031-01-04'],
    ['no days at all', '2030-04-15T10:00:00Z', 'Europe/Berlin', { days: 0 }, '2030-04-15'],
    [
      'a month, the month being shorter',
      '2030-01-31T10:00:00Z',
      'Europe/Berlin',
      { months: 1 },
      '2030-02-28',
    ],
    ['a month, in a leap year', '2028-01-31T10:00:00Z', 'Europe/Berlin', { months: 1 }, '2028-02-29'],
    ['two months over the new year', '2030-12-31T10:00:00Z', 'Europe/Berlin', { months: 2 }, '2031-02-28'],
    ['a month and a day', '2030-10-31T10:00:00Z', 'Europe/Berlin', { months: 1, days: 1 }, '2030-12-01'],
    ['a year from a leap day', '2028-02-29T10:00:00Z', 'Europe/Berlin', { years: 1 }, '2029-02-28'],
    ['four years from a leap day', '2028-02-29T10:00:00Z', 'Europe/Berlin', { years: 4 }, '2032-02-29'],
    ['a day over the leap day', '2028-02-28T10:00:00Z', 'Europe/Berlin', { days: 1 }, '2028-02-29'],
    ['a day over no leap day', '2030-02-28T10:00:00Z', 'Europe/Berlin', { days: 1 }, '2030-03-01'],
    ['a day over the change to summer', '2030-03-30T22:59:59Z', 'Europe/Berlin', { days: 1 }, '2030-03-31'],
    ['a day, just after midnight', '2030-03-30T23:00:00Z', 'Europe/Berlin', { days: 1 }, '2030-04-01'],
    ['a week over the change to summer', '2030-03-27T12:00:00Z', 'Europe/Berlin', { weeks: 1 }, '2030-04-03'],
    [
      'a day, in summer just after midnight',
      '2030-06-30T22:00:00Z',
      'Europe/Berlin',
      { days: 1 },
      '2030-07-02',
    ],
    ['a day over the change to winter', '2030-10-26T21:59:59Z', 'Europe/Berlin', { days: 1 }, '2030-10-27'],
    ['a day, the night being long', '2030-10-27T22:59:59Z', 'Europe/Berlin', { days: 1 }, '2030-10-28'],
    ['a day, an hour earlier elsewhere', '2030-01-01T23:30:00Z', 'Europe/London', { days: 1 }, '2030-01-02'],
    ['a day, in the east', '2030-01-01T23:30:00Z', 'Asia/Tokyo', { days: 1 }, '2030-01-03'],
    ['a day, in the west', '2030-01-02T03:30:00Z', 'America/New_York', { days: 1 }, '2030-01-02'],
    [
      'a day, told with another offset',
      '2030-01-02T03:30:00+09:00',
      'Europe/Berlin',
      { days: 1 },
      '2030-01-02',
    ],
  ])('is %s after %s in %s', (_, instant, timeZone, within, expected) => {
    expect(dueOnce(task({ within }), [plan(instant)], { timeZone }).due).toBe(expected);
  });
});

describe('the day to act by', () => {
  // 8 June 2030 is a Saturday.
  it.each<[string, Instant, Duration, Deadline['due'][], string, string]>([
    ['is a working day', '2030-06-03T10:00:00Z', { days: 3 }, [], '2030-06-06', '2030-06-06'],
    ['is a Saturday', '2030-06-03T10:00:00Z', { days: 5 }, [], '2030-06-08', '2030-06-07'],
    ['is a Sunday', '2030-06-03T10:00:00Z', { days: 6 }, [], '2030-06-09', '2030-06-07'],
    ['is a Monday', '2030-06-03T10:00:00Z', { days: 7 }, [], '2030-06-10', '2030-06-10'],
    ['is Whit Monday', '2030-06-03T10:00:00Z', { days: 7 }, ['2030-06-10'], '2030-06-10', '2030-06-07'],
    [
      'ends a long weekend',
      '2030-12-02T10:00:00Z',
      { days: 27 },
      ['2030-12-24', '2030-12-25', '2030-12-26', '2030-12-27'],
      '2030-12-29',
      '2030-12-23',
    ],
    ['is the only holiday', '2030-06-03T10:00:00Z', { days: 3 }, ['2030-06-06'], '2030-06-06', '2030-06-05'],
    ['is the Saturday after', '2030-06-07T10:00:00Z', { days: 1 }, [], '2030-06-08', '2030-06-07'],
    ['is the Sunday after a Saturday', '2030-06-08T10:00:00Z', { days: 1 }, [], '2030-06-09', '2030-06-08'],
    ['is the Saturday itself', '2030-06-08T10:00:00Z', { days: 0 }, [], '2030-06-08', '2030-06-08'],
    [
      'follows on holidays only',
      '2030-06-05T10:00:00Z',
      { days: 1 },
      ['2030-06-05', '2030-06-06'],
      '2030-06-06',
      '2030-06-05',
    ],
  ])('lies before the due day if that %s', (_, instant, within, holidays, day, actBy) => {
    expect(dueOnce(task({ within }), [plan(instant)], { holidays })).toMatchObject({ due: day, actBy });
  });
});

describe('the status', () => {
  it.each<[Instant, Deadline['status']]>([
    ['2030-05-31T22:00:00Z', 'due'],
    ['2030-05-31T21:59:59Z', 'coming'],
    ['2030-05-16T10:00:00Z', 'coming'],
    ['2030-06-01T10:00:00Z', 'due'],
    ['2030-06-02T10:00:00Z', 'due'],
    ['2030-06-14T10:00:00Z', 'due'],
    ['2030-06-15T21:59:59Z', 'due'],
    ['2030-06-15T22:00:00Z', 'overdue'],
    ['2030-06-16T10:00:00Z', 'overdue'],
    ['2040-01-01T00:00:00Z', 'overdue'],
  ])('at %s of what is due on 15 June is %s', (now, status) => {
    const deadline = dueOnce(task(), [plan('2030-05-15T10:00:00Z')], { now });
    expect(deadline).toMatchObject({ due: '2030-06-15', status });
  });
});

describe('a task', () => {
  const held = (instant: Instant) => ({ type: 'session.held', instant });
  const repeats = task({ repeats: true });

  it.each<[string, ReturnType<typeof task>, Parameters<typeof due>[1], string[]]>([
    ['has not begun', task(), [], []],
    ['has not begun, though what it asks for happened', task(), [held('2030-01-01T10:00:00Z')], []],
    ['has begun', task(), [plan('2030-01-10T10:00:00Z')], ['2030-02-10']],
    ['has begun anew', task(), [plan('2030-01-10T10:00:00Z'), plan('2030-03-10T10:00:00Z')], ['2030-04-10']],
    [
      'was done before it began',
      task(),
      [held('2030-01-09T10:00:00Z'), plan('2030-01-10T10:00:00Z')],
      ['2030-02-10'],
    ],
    ['is done', task(), [plan('2030-01-10T10:00:00Z'), held('2030-01-11T10:00:00Z')], []],
    [
      'is done at the same instant',
      task(),
      [plan('2030-01-10T10:00:00Z'), held('2030-01-10T11:00:00+01:00')],
      [],
    ],
    ['is done late', task(), [plan('2030-01-10T10:00:00Z'), held('2031-01-11T10:00:00Z')], []],
    [
      'is done and begins anew',
      task(),
      [plan('2030-01-10T10:00:00Z'), held('2030-01-11T10:00:00Z'), plan('2030-01-12T10:00:00Z')],
      ['2030-02-12'],
    ],
    ['repeats', repeats, [plan('2030-01-10T10:00:00Z'), held('2030-01-20T10:00:00Z')], ['2030-02-20']],
    [
      'repeats again',
      repeats,
      [plan('2030-01-10T10:00:00Z'), held('2030-01-20T10:00:00Z'), held('2030-02-01T10:00:00Z')],
      ['2030-03-01'],
    ],
    [
      'repeats, and begins anew after that',
      repeats,
      [plan('2030-01-10T10:00:00Z'), held('2030-01-20T10:00:00Z'), plan('2030-02-03T10:00:00Z')],
      ['2030-03-03'],
    ],
    [
      'begins with the latest of several events',
      task({ after: ['plan.agreed', 'risk.assessed'] }),
      [plan('2030-01-10T10:00:00Z'), { type: 'risk.assessed', instant: '2030-01-15T10:00:00Z' }],
      ['2030-02-15'],
    ],
    [
      'begins with the latest of several events, in whatever order they are named',
      task({ after: ['risk.assessed', 'plan.agreed'] }),
      [plan('2030-01-10T10:00:00Z'), { type: 'risk.assessed', instant: '2030-01-15T10:00:00Z' }],
      ['2030-02-15'],
    ],
    [
      'is begun by what fulfils it',
      task({ after: ['session.held'], repeats: true }),
      [held('2030-01-10T10:00:00Z')],
      ['2030-02-10'],
    ],
    [
      'is begun by what fulfils it, and done again',
      task({ after: ['session.held'], repeats: true }),
      [held('2030-01-10T10:00:00Z'), held('2030-01-12T10:00:00Z')],
      ['2030-02-12'],
    ],
    [
      'is given something that holds',
      task({ given: ['plan-agreed', 'needs-assessed'] }),
      [plan('2030-01-10T10:00:00Z')],
      ['2030-02-10'],
    ],
    [
      'is given something that does not hold yet',
      task({ given: ['plan-agreed', 'risk-assessed'] }),
      [plan('2030-01-10T10:00:00Z')],
      [],
    ],
    [
      'is given something that holds no more',
      task({ given: ['plan-agreed'] }),
      [plan('2030-01-10T10:00:00Z'), 'case.evaluated', 'case.closed', 'case.reopened'],
      [],
    ],
    [
      'is for another stage',
      task({ where: { stage: ['intervention'] } }),
      [plan('2030-01-10T10:00:00Z')],
      [],
    ],
    [
      'is for this stage and another',
      task({ where: { stage: ['intervention', 'assessment'] } }),
      [plan('2030-01-10T10:00:00Z')],
      ['2030-02-10'],
    ],
    [
      'is for the work in prison',
      task({ where: { custody: ['custody'] } }),
      [plan('2030-01-10T10:00:00Z')],
      [],
    ],
    ['rests while the case is paused', task(), [plan('2030-01-10T10:00:00Z'), 'case.paused'], []],
    ['rests after a withdrawal', task(), [plan('2030-01-10T10:00:00Z'), 'client.withdrew'], []],
    [
      'goes on after a pause, from where it began',
      task(),
      [
        plan('2030-01-10T10:00:00Z'),
        'case.paused',
        { type: 'case.resumed', instant: '2030-05-01T10:00:00Z' },
      ],
      ['2030-02-10'],
    ],
    [
      'is for paused cases too',
      task({ where: { status: ['active', 'paused'] } }),
      [plan('2030-01-10T10:00:00Z'), 'case.paused'],
      ['2030-02-10'],
    ],
    ['is for closed cases only', task({ where: { status: ['closed'] } }), [plan('2030-01-10T10:00:00Z')], []],
    [
      'is for closed cases only, and the case is closed',
      task({ where: { status: ['closed'] } }),
      [plan('2030-01-10T10:00:00Z'), 'case.evaluated', 'case.closed'],
      ['2030-02-10'],
    ],
  ])('that %s', (_, one, story, expected) => {
    expect(due({ one }, story).map((deadline) => deadline.due)).toEqual(expected);
  });

  it('lends the deadline its words', () => {
    const one = task({ label: 'Ring', by: ['counsellor', 'former'], citation: { follows: ['CS-3.4-04'] } });
    expect(dueOnce(one, [plan('2030-04-15T10:00:00Z')])).toEqual({
      task: 'one',
      label: 'Ring',
      due: '2030-05-15',
      actBy: '2030-05-15',
      status: 'overdue',
      by: ['counsellor', 'former'],
      citation: { follows: ['CS-3.4-04'] },
    });
  });
});
