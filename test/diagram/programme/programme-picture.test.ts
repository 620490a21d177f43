import { blueprints, type Programme, type Step } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { lineText, placeKey } from '../../../src/diagram/programme/arrow.js';
import { arrowsOf } from '../../../src/diagram/programme/arrows-of.js';
import { stageCards } from '../../../src/diagram/programme/stage-card.js';
import { statusChanges } from '../../../src/diagram/programme/status-change.js';

const base: Programme = {
  ...blueprints.openSetting,
  tracks: ['voluntary'],
  stages: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, { label: name.toUpperCase() }])),
  milestones: { known: { label: 'it is known' }, done: { label: 'it is done' } },
  openings: {},
};

function withSteps(...steps: readonly Partial<Step>[]): Programme {
  return {
    ...base,
    steps: Object.fromEntries(
      steps.map((step, index) => [
        `step-${index}`,
        { event: 'plan.agreed', by: ['client'], ...step } satisfies Step,
      ]),
    ),
  };
}

function told(programme: Programme): readonly string[] {
  return arrowsOf(programme).map(
    ({ from, to, lines }) => `${placeKey(from)} > ${placeKey(to)}: ${lines.map(lineText).join(' | ')}`,
  );
}

const needs = (milestone: string) => ({ milestone, because: 'of it' });

describe('the arrows of a programme', () => {
  it.each<[string, Partial<Step>[], string[]]>([
    [
      'from one stage',
      [{ where: { stage: ['a'] }, moves: { stage: 'b' } }],
      ['stage:a > stage:b: Plan agreed'],
    ],
    [
      'from two stages',
      [{ where: { stage: ['a', 'b'] }, moves: { stage: 'd' } }],
      ['stage:a > stage:d: Plan agreed', 'stage:b > stage:d: Plan agreed'],
    ],
    [
      'from three, one arrow from the last',
      [{ where: { stage: ['a', 'b', 'd'] }, moves: { stage: 'e' } }],
      ['stage:d > stage:e: Plan agreed (also from A and B)'],
    ],
    [
      'from all before',
      [{ moves: { stage: 'e' } }],
      ['stage:d > stage:e: Plan agreed (from any earlier stage)'],
    ],
    [
      'in the middle: on from one side, back from the other',
      [{ moves: { stage: 'c' } }],
      [
        'stage:b > stage:c: Plan agreed (from any earlier stage)',
        'elsewhere:c > stage:c: Plan agreed (back from D or E)',
      ],
    ],
    ['back', [{ where: { stage: ['c'] }, moves: { stage: 'b' } }], ['stage:c > stage:b: Plan agreed']],
    [
      'back from far',
      [{ where: { stage: ['e'] }, moves: { stage: 'a' } }],
      ['elsewhere:a > stage:a: Plan agreed (back from E)'],
    ],
    [
      'reopening',
      [{ where: { status: ['closed'] }, moves: { stage: 'a', status: 'active' } }],
      ['elsewhere:a > stage:a: Plan agreed (when closed)'],
    ],
    ['closing', [{ moves: { status: 'closed' } }], ['stage:e > end: Plan agreed (from any stage)']],
    ['staying', [{ where: { stage: ['a'] }, moves: { stage: 'a' } }, { moves: { custody: 'custody' } }], []],
    [
      'two events on one way',
      [
        { where: { stage: ['a'] }, moves: { stage: 'b' }, requires: [needs('known'), needs('done')] },
        { event: 'case.evaluated', where: { stage: ['a'] }, moves: { stage: 'b' }, discretionary: true },
        { event: 'case.evaluated', where: { stage: ['a'] }, moves: { stage: 'b' }, discretionary: true },
      ],
      [
        'stage:a > stage:b: Plan agreed (once it is known and it is done) | Case evaluated (at the workers’ discretion)',
      ],
    ],
    [
      'a sanction',
      [{ where: { stage: ['b'] }, moves: { stage: 'a', status: 'dismissed' }, sanction: true }],
      ['stage:b > stage:a: Plan agreed (then dismissed; a sanction)'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(told(withSteps(...steps))).toEqual(expected);
  });

  it('begin with the openings, and say on which track where there are several', () => {
    const opening = {
      event: 'client.made-contact',
      by: [],
      tracks: ['voluntary'],
      stage: 'a',
    } as const;
    const openings = { one: opening, two: { ...opening, event: 'referral.received' } } as const;
    expect(told({ ...withSteps(), openings })).toEqual([
      'start > stage:a: Client made contact | Referral received',
    ]);
    expect(told({ ...withSteps(), openings: { one: opening }, tracks: ['voluntary', 'mandated'] })).toEqual([
      'start > stage:a: Client made contact (voluntary)',
    ]);
  });
});

describe('the gates of a stage', () => {
  const card = (stage: Partial<Programme['stages'][string]>, tracks: Programme['tracks'] = ['voluntary']) =>
    stageCards({ ...base, tracks, stages: { a: { label: 'A', ...stage } } })[0]?.sections;

  it.each([
    ['nothing to say', {}, []],
    ['a gate', { entry: [needs('known')] }, [{ heading: 'Enter once', points: ['it is known'] }]],
    [
      'only in custody',
      { exit: [{ ...needs('done'), where: { custody: ['custody'] } }] },
      [{ heading: 'Leave once', points: ['it is done (in custody)'] }],
    ],
    [
      'the only track goes without saying',
      { entry: [{ ...needs('known'), where: { track: ['voluntary'] } }] },
      [{ heading: 'Enter once', points: ['it is known'] }],
    ],
    ['a track that nobody is on', { entry: [{ ...needs('known'), where: { track: ['mandated'] } }] }, []],
    [
      'strands',
      { strands: { s: { label: 'Trust', milestones: [] } } },
      [{ heading: 'Side by side', points: ['Trust'] }],
    ],
    [
      'more than a handful',
      { entry: ['1', '2', '3', '4', '5', '6', '7'].map(needs) },
      [{ heading: 'Enter once', points: ['1', '2', '3', '4', '5', 'and 2 more'] }],
    ],
  ] as const)('%s', (_, stage, sections) => {
    expect(card(stage)).toEqual(sections);
  });
});

describe('the changes of status', () => {
  it.each<[string, Partial<Step>, string[]]>([
    ['a pause', { moves: { status: 'paused' } }, ['Active, Paused, any stage']],
    [
      'in some stages',
      { where: { stage: ['a', 'b'] }, moves: { status: 'paused' } },
      ['Active, Paused, A or B'],
    ],
    ['closing is an arrow', { moves: { status: 'closed' } }, []],
    [
      'an arrow is told once',
      { where: { status: ['active', 'paused'] }, moves: { stage: 'b', status: 'active' } },
      [],
    ],
    [
      'reopening',
      { where: { status: ['closed'] }, moves: { stage: 'a', status: 'active' } },
      ['Closed, Active, any stage, goes on in A'],
    ],
    [
      'a case that moves while it rests',
      { where: { status: ['paused'], stage: ['b'] }, moves: { stage: 'a' } },
      ['Paused, as before, B, goes on in A'],
    ],
  ])('%s', (_, step, expected) => {
    const changes = statusChanges(withSteps(step));
    expect(changes.map(({ from, to, stages }) => [from, to, stages].join(', '))).toEqual(expected);
  });
});
