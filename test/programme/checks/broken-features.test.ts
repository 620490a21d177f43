import { safeParseProgramme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { type Json, spoilt } from '../small-programme.js';
import { broken, isToldSo, noField, noMilestone, oneEntry, type Row } from './broken-rows.js';

const someRole = /^expected one of .*`case-manager`/;

const meeting = (change: { readonly [key: string]: Json }): Json => ({
  label: 'Meet',
  fulfilledBy: 'walk.taken',
  after: ['plan.agreed'],
  within: { weeks: 1 },
  repeats: true,
  by: ['counsellor'],
  ...change,
});
const strand = (milestones: Json): Json => ({ rapport: { label: 'Rapport', milestones } });
const opening = { event: 'client.made-contact', by: ['former'], tracks: ['voluntary'] } as const;
const milestones = (count: number): Json => ({
  known: { label: 'known' },
  agreed: { label: 'agreed' },
  ...Object.fromEntries(
    Array.from({ length: count - 2 }, (_, index) => [`fact-${index}`, { label: 'fact' }]),
  ),
});

const features: Readonly<Record<string, readonly Row[]>> = {
  'what a step asks for': [
    ['steps.inform.carries', [], oneEntry],
    [
      'steps.inform.carries',
      ['excuse'],
      'expected one of `reason`, `linked-case`',
      'steps.inform.carries[0]',
    ],
    ['steps.inform.approvedBy', [], oneEntry],
    ['steps.inform.approvedBy', ['king'], someRole, 'steps.inform.approvedBy[0]'],
    ['steps.inform.discretionary', 'yes', 'expected true or false, found text'],
    ['steps.inform.sanction', 1, 'expected true or false, found a number'],
    ['steps.inform.optional', true, noField(), 'steps.inform'],
  ],
  'the security concern': [
    [
      'steps.inform.moves',
      { concern: 'none' },
      /^expected one of `no-concern`, `raised`, `with-authority`$/,
      'steps.inform.moves.concern',
    ],
    ['steps.inform.where', { concern: [] }, oneEntry, 'steps.inform.where.concern'],
    [
      'steps.inform.where',
      { concern: ['open'] },
      /^expected one of `no-concern`/,
      'steps.inform.where.concern[0]',
    ],
  ],
  'phases and strands': [
    ['stages.talking.phase', 'beginning', /^expected one of .*`intake`/],
    [
      'stages.talking.strands',
      strand(['knwon']),
      noMilestone('knwon'),
      'stages.talking.strands.rapport.milestones[0]',
    ],
    [
      'stages.talking.strands',
      strand(['known', 'agree']),
      noMilestone('agree'),
      'stages.talking.strands.rapport.milestones[1]',
    ],
    [
      'stages.talking.strands',
      strand('known'),
      'expected a list, found text',
      'stages.talking.strands.rapport.milestones',
    ],
    ['stages.talking.strands', { Rapport: 1 }, /^the name of this entry/],
  ],
  tasks: [
    ['tasks.meet.given', ['agree'], noMilestone('agree'), 'tasks.meet.given[0]'],
    ['tasks.meet.given', [], oneEntry],
    [
      'tasks.meet',
      meeting({ after: ['plan.agreed', 'walk.taken'], repeats: false }),
      '`walk.taken` starts the clock of the task that it fulfils, so the task repeats; expected true',
      'tasks.meet.repeats',
    ],
  ],
  'names that are taken': [
    [
      'events',
      {
        'walk.taken': { label: 'Walk taken', definition: 'A walk.' },
        'plan.agreed': { label: 'Plan', definition: 'A plan.' },
      },
      '`plan.agreed` is an event of the field already; leave it out, or give yours another name',
      'events["plan.agreed"]',
    ],
  ],
  'openings behind a gate': [
    [
      'openings.referral',
      { ...opening, event: 'referral.received', stage: 'working' },
      '`working` has an entry gate, and a case that begins has nothing yet; open it in a stage without one',
      'openings.referral.stage',
    ],
    [
      'openings.call.stage',
      'working',
      '`working` has an entry gate, and a case that begins has nothing yet; open it in a stage without one',
    ],
  ],
  'milestones without end': [['milestones', milestones(31), 'expected at most 30 milestones']],
  validity: [
    ['validity', {}, 'expected text, found nothing', 'validity.from'],
    [
      'validity',
      { from: '2030-01-01', until: '2030-01-01' },
      'expected a day after `from`',
      'validity.until',
    ],
    [
      'validity',
      { from: '2030-01-01', until: '2029-12-31' },
      'expected a day after `from`',
      'validity.until',
    ],
    ['validity', { from: '2030-02-30' }, /^expected a day of the calendar/, 'validity.from'],
    ['validity', { from: '2030-01-01', to: '2031-01-01' }, noField(), 'validity'],
    ['validity', '2030-01-01', 'expected an object with named fields, found text'],
    [
      'extends',
      { id: 'open-setting', version: '1' },
      'expected a version such as `1.0.0`',
      'extends.version',
    ],
  ],
};

describe.each(Object.entries(features))('a definition that is wrong in %s', (_, rows) => {
  it.each(broken(rows))('at $path ($value) is told so: $message', isToldSo);
});

describe('a definition in which all that achieves a milestone is left to discretion', () => {
  const message = (milestone: string) =>
    `only discretionary steps bring about \`${milestone}\`; what is required cannot be left to discretion`;

  it.each<[string, string, readonly { readonly path: string; readonly message: string }[]]>([
    [
      'a gate and a step wait for',
      'steps.inform.discretionary',
      [
        expect.objectContaining({ path: 'stages.talking.exit[0].milestone', message: message('known') }),
        expect.objectContaining({ path: 'steps.agree.requires[0].milestone', message: message('known') }),
      ],
    ],
    [
      'a gate waits for',
      'steps.agree.discretionary',
      [expect.objectContaining({ path: 'stages.working.entry[0].milestone', message: message('agreed') })],
    ],
  ])('that %s is told so everywhere', (_, flag, issues) => {
    expect(safeParseProgramme(spoilt(flag, true))).toEqual({ ok: false, issues });
  });

  it.each(['steps.walk.discretionary', 'steps.part.discretionary'])(
    'is fine where nothing waits: %s',
    (flag) => {
      expect(safeParseProgramme(spoilt(flag, true)).ok).toBe(true);
    },
  );
});

describe('a definition', () => {
  it.each<[string, string, Json]>([
    ['30 milestones', 'milestones', milestones(30)],
    ['a strand without an end of its own', 'stages.talking.strands', strand([])],
    ['a strand with milestones', 'stages.talking.strands', strand(['known', 'agreed'])],
    ['a phase', 'stages.talking.phase', 'intake'],
    ['a task that is given something', 'tasks.meet.given', ['agreed']],
    ['a task that begins anew with what does it', 'tasks.meet', meeting({ after: ['walk.taken'] })],
    ['a validity without an end', 'validity', { from: '2030-01-01' }],
    ['a validity of one day', 'validity', { from: '2030-01-01', until: '2030-01-02' }],
    ['something that it varies', 'extends', { id: 'open-setting', version: '1.0.0' }],
    ['what its steps ask for', 'steps.inform.carries', ['reason', 'linked-case']],
  ])('may have %s', (_, at, value) => {
    const parsed = safeParseProgramme(spoilt(at, value));
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });
});
