import { type CaseState, deadlines } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { caseIn, type JourneyName, journeys, stagesOfJourneys } from '../stories/journeys.js';
import { advanced } from '../stories/story.js';

// Every event of a journey is of 2 January 2030, a Wednesday.
const rows: readonly (readonly [JourneyName, string, Readonly<Record<string, string>>])[] = [
  ['open setting, at liberty', 'assessment', {}],
  [
    'open setting, at liberty',
    'intervention',
    { 'review-plan': '2030-07-02', 'assess-risk-again': '2031-01-02' },
  ],
  [
    'open setting, at liberty',
    'aftercare',
    { 'review-plan': '2030-07-02', 'assess-risk-again': '2031-01-02' },
  ],
  [
    'Exit Sweden',
    'intervention',
    {
      'stay-in-touch': '2030-01-16',
      'form-tandem': '2030-02-02',
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
    },
  ],
  [
    'type C, from prison',
    'release-preparation',
    {
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
    },
  ],
  [
    'type C, from prison',
    'aftercare',
    {
      'meet-on-release': '2030-01-03',
      'stay-close': '2030-01-09',
      'look-back': '2030-07-02',
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
      'begin-tapering': '2031-01-02',
    },
  ],
  [
    'PAIRS, mandated',
    'intervention',
    {
      'monthly-supervision': '2030-02-02',
      'quarterly-report': '2030-04-02',
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
      'end-of-support': '2031-07-02',
    },
  ],
  [
    'PAIRS, voluntary',
    'intervention',
    {
      'quarterly-report': '2030-04-02',
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
      'end-of-support': '2031-07-02',
    },
  ],
  [
    'PAIRS, mandated',
    'aftercare',
    {
      'monthly-supervision': '2030-02-02',
      'quarterly-report': '2030-04-02',
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
    },
  ],
  [
    'prison and probation, mandated',
    'intervention',
    { 'monthly-supervision': '2030-02-02', 'review-plan': '2030-07-02', 'assess-risk-again': '2031-01-02' },
  ],
  [
    'prison and probation, from prison',
    'aftercare',
    {
      'meet-on-release': '2030-01-03',
      'stay-close': '2030-01-09',
      'look-back': '2030-07-02',
      'review-plan': '2030-07-02',
      'assess-risk-again': '2031-01-02',
    },
  ],
  ['family support', 'counselling', { 'answer-quickly': '2030-01-09' }],
];

describe('the tasks', () => {
  it.each(rows)('of %s in %s are due in this order', (name, stage, expected) => {
    const found = deadlines(caseIn(name, stage), {
      now: '2030-01-02T16:00:00Z',
      timeZone: 'Europe/Berlin',
      holidays: [],
    });
    expect(found.map(({ task, due }) => [task, due]).sort()).toEqual(Object.entries(expected).sort());
    const days = found.map(({ due }) => due);
    expect(days).toEqual([...days].sort());
  });

  it('of a family’s counselling begin with its plan', () => {
    const state = advanced(caseIn('family support', 'counselling'), 'session.held', 'plan.agreed');
    const found = deadlines(state, { now: '2030-01-02T16:00:00Z', timeZone: 'Europe/Berlin', holidays: [] });
    expect(found.map(({ task, due }) => [task, due])).toEqual([['counsel-regularly', '2030-02-02']]);
  });

  it.each(stagesOfJourneys)('of %s in %s pass a security concern on by the next day', (name, stage) => {
    const options = { now: '2030-01-02T16:00:00Z', timeZone: 'Europe/Berlin', holidays: [] } as const;
    const concerns = (state: CaseState) =>
      deadlines(state, options).filter(({ task }) => task === 'pass-concern-on');
    const raised = advanced(caseIn(name, stage), 'security-concern.raised');
    expect(concerns(raised)).toMatchObject([
      { due: '2030-01-03', by: ['case-manager', 'programme-manager'] },
    ]);
    expect(concerns(advanced(raised, 'case.paused'))).toHaveLength(1);
    expect(concerns(advanced(raised, 'security-concern.passed-on'))).toEqual([]);
  });

  it('of a plan that holds no more are not due', () => {
    const reopened = advanced(caseIn('Exit Sweden', 'closure'), 'case.closed', 'case.reopened');
    const options = { now: '2030-01-02T16:00:00Z', timeZone: 'Europe/Berlin', holidays: [] } as const;
    expect(deadlines(reopened, options)).toEqual([]);
  });

  it('all stand in these tables', () => {
    const told = rows.flatMap(([name, , expected]) =>
      Object.keys(expected).map((task) => `${journeys[name].programme.id} ${task}`),
    );
    const declared = Object.values(blueprints).flatMap(({ id, tasks }) =>
      Object.keys(tasks).map((task) => `${id} ${task}`),
    );
    const apart = declared.filter((task) => !task.endsWith(' pass-concern-on'));
    expect(apart.filter((task) => !told.includes(task))).toEqual([
      'helpline-and-family-support counsel-regularly',
    ]);
  });
});
