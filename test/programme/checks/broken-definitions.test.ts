import { defineProgramme, safeParseProgramme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { type Json, smallProgramme, spoilt } from '../small-programme.js';

const noStage = (stage: string) => `no stage \`${stage}\` is declared in \`stages\``;
const noMilestone = (milestone: string) => `no milestone \`${milestone}\` is declared in \`milestones\``;
const noEvent = (event: string) => `the field knows no event \`${event}\`; declare it in \`events\``;
const noField = (): string => expect.stringMatching(/^field \d+ of \d+ is not known here; /);
const notCalled = (key: string) => `a field may not be called \`${key}\``;
const otherName = 'the name of this entry is not of the form that is expected here';
const aVersion = 'expected a version such as `1.0.0`';
const aSource = 'expected the id of a source statement, such as `WO-2.2-01`';
const oneKind = 'expected one of `states`, `follows` and `ours`';
const oneEntry = 'expected at least 1 entry';

const step = (where?: Json): Json => ({
  event: 'plan.agreed',
  by: ['counsellor'],
  ...(where === undefined ? {} : { where }),
});

const overlap = '`again` and `agree` can both answer `plan.agreed` in one position; set them apart';

/** What is put where, and the one issue that it leads to; at the same path where none is named. */
type Row = readonly [spoiltAt: string, value: Json | undefined, message: string, path?: string];

const unknownNames: readonly Row[] = [
  ['steps.agree.where.stage[0]', 'talk', noStage('talk')],
  ['steps.agree.moves.stage', 'wroking', noStage('wroking')],
  ['steps.agree.moves.stage', 'constructor', noStage('constructor')],
  ['openings.call.stage', 'tlaking', noStage('tlaking')],
  ['stages.working.entry[0].where.stage[0]', 'talk', noStage('talk')],
  ['tasks.meet.where.stage[0]', 'work', noStage('work')],
  ['stages.talking.exit[0].milestone', 'knwon', noMilestone('knwon')],
  ['stages.working.entry[0].milestone', 'agree', noMilestone('agree')],
  ['steps.agree.requires[0].milestone', 'knwon', noMilestone('knwon')],
  ['steps.agree.achieves[0]', 'agree', noMilestone('agree')],
  ['steps.part.revokes[0]', 'agree', noMilestone('agree')],
  ['openings.call.event', 'client.rang', noEvent('client.rang')],
  ['steps.inform.event', 'client.told', noEvent('client.told')],
  ['tasks.meet.fulfilledBy', 'walk.walked', noEvent('walk.walked')],
  ['tasks.meet.after[0]', 'plan.made', noEvent('plan.made')],
  [
    'openings.call.tracks[0]',
    'mandated',
    'the programme does not run on the `mandated` track; add it to `tracks`',
  ],
  [
    'stages.unopened',
    { label: 'Unopened' },
    '`unopened` is what a case is before it begins; give the stage another name',
  ],
];

const overlaps: readonly Row[] = [
  ['steps.again', step(), overlap, 'steps.again.where'],
  ['steps.again', step({ stage: ['working', 'talking'] }), overlap, 'steps.again.where'],
  ['steps.again', step({ track: ['voluntary'], status: ['paused', 'active'] }), overlap, 'steps.again.where'],
  [
    'openings.again',
    { event: 'client.made-contact', by: ['former'], tracks: ['voluntary'], stage: 'talking' },
    '`again` and `call` can both answer `client.made-contact` on one track; set them apart',
    'openings.again.tracks',
  ],
];

const wrongForms: readonly Row[] = [
  ['version', '1', aVersion],
  ['version', '1.0', aVersion],
  ['version', 'v1.0.0', aVersion],
  ['version', '1.0.0-beta', aVersion],
  ['version', 1, 'expected text, found a number'],
  ['version', undefined, 'expected text, found nothing'],
  ['title', '', 'expected some text, found none'],
  ['title', 'a'.repeat(201), 'expected at most 200 characters'],
  ['description', 'a'.repeat(2_001), 'expected at most 2000 characters'],
  ['objectives', [], oneEntry],
  ['tracks', [], oneEntry],
  ['settings', [], oneEntry],
  ['types[0]', 'F', 'expected one of `A`, `B`, `C`, `D`, `E`'],
  ['types', undefined, 'expected a list, found nothing'],
  ['stages', [], 'expected an object with named fields, found a list'],
  ['stages.Talking', { label: 'Talking' }, otherName, 'stages'],
  ['events["Walk"]', { label: 'Walk', definition: 'A walk.' }, otherName, 'events'],
  ['events["walk.taken"].label', 3, 'expected text, found a number'],
  ['stages.talking.exit', {}, 'expected a list, found an object'],
  ['steps', [], 'expected an object with named fields, found a list'],
  ['steps.inform', null, 'expected an object with named fields, found null'],
  ['steps.agree.where.stage', [], oneEntry],
  ['steps.agree.where.stage', 'talking', 'expected a list, found text'],
  ['steps.agree.where.mood', ['good'], noField(), 'steps.agree.where'],
  [
    'steps.agree.where.safety',
    ['safe'],
    'expected one of `settled`, `crisis`',
    'steps.agree.where.safety[0]',
  ],
  ['steps.agree.moves.mood', 'good', noField(), 'steps.agree.moves'],
  ['steps.agree.moves.custody', 'jail', 'expected one of `community`, `custody`'],
  ['steps.agree.by', [], oneEntry],
  ['steps.agree.event', 'PlanAgreed', 'expected the name of an event, such as `plan.agreed`'],
  ['steps.agree.citation', { follows: ['XX-1-01'] }, aSource, 'steps.agree.citation.follows[0]'],
  ['citation', { states: ['EU-99'] }, aSource, 'citation.states[0]'],
  ['steps.agree.sources', ['EU-2-09'], noField(), 'steps.agree'],
  ['steps.agree.citation', ['EU-2-09'], 'expected an object with named fields, found a list'],
  ['steps.agree.citation', {}, oneKind],
  ['steps.agree.citation', { follows: ['EU-2-09'], ours: 'a custom' }, oneKind],
  ['steps.agree.citation', { follows: [] }, oneEntry, 'steps.agree.citation.follows'],
  ['steps.agree.citation', { ours: '' }, 'expected some text, found none', 'steps.agree.citation.ours'],
  [
    'steps.agree.citation',
    { follows: ['EU-2-09'], strength: 'should' },
    'belongs to `states`; remove it, or say what the source states',
    'steps.agree.citation.strength',
  ],
  [
    'steps.agree.citation',
    { states: ['EU-2-09'], strength: 'shall' },
    'expected one of `must`, `should`, `may`',
    'steps.agree.citation.strength',
  ],
  ['tasks.meet.within', {}, 'expected at least one of `days`, `weeks`, `months`, `years`'],
  ['tasks.meet.within.weeks', -1, 'expected 0 or more'],
  ['tasks.meet.within.weeks', 1.5, 'expected a whole number, found a number'],
  ['tasks.meet.within.hours', 1, noField(), 'tasks.meet.within'],
  ['tasks.meet.repeats', 'yes', 'expected true or false, found text'],
  ['tasks.meet.after', [], oneEntry],
  ['owner', 'Example Exit', noField(), '(root)'],
];

const hostileKeys: readonly Row[] = [
  ['__proto__', { admin: true }, notCalled('__proto__')],
  ['stages.constructor', { label: 'Talking' }, notCalled('constructor')],
  ['milestones.prototype', { label: 'known' }, notCalled('prototype')],
  ['steps.__proto__', { event: 'plan.agreed' }, notCalled('__proto__')],
  ['steps.agree.where.__proto__', ['talking'], notCalled('__proto__')],
];

describe.each([
  ['names that nothing declares', unknownNames],
  ['openings and steps that overlap', overlaps],
  ['values of another form', wrongForms],
  ['keys that no object should have', hostileKeys],
])('a definition with %s', (_, rows) => {
  const cases = rows.map(([spoiltAt, value, message, path = spoiltAt]) => ({
    spoiltAt,
    value,
    message,
    path,
  }));

  it.each(cases)('at $spoiltAt ($value) is told so: $message', ({ spoiltAt, value, message, path }) => {
    expect(safeParseProgramme(spoilt(spoiltAt, value))).toMatchObject({
      ok: false,
      issues: [expect.objectContaining({ path, message })],
    });
  });
});

describe('a definition', () => {
  it('may have several steps for one event in positions that exclude each other', () => {
    expect(safeParseProgramme(spoilt('steps.again', step({ stage: ['working'] }))).ok).toBe(true);
    expect(safeParseProgramme(spoilt('steps.again', step({ status: ['paused'] }))).ok).toBe(true);
  });

  it('is told everything that is wrong with it at once', () => {
    const parsed = safeParseProgramme(spoilt('stages', {}));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      'openings.call.stage',
      'steps.agree.where.stage[0]',
      'steps.agree.moves.stage',
      'steps.walk.where.stage[0]',
      'tasks.meet.where.stage[0]',
    ]);
  });

  it('may use events of its own only if it declares them', () => {
    const parsed = safeParseProgramme(spoilt('events', undefined));
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        expect.objectContaining({ path: 'steps.walk.event', message: noEvent('walk.taken') }),
        expect.objectContaining({ path: 'tasks.meet.fulfilledBy', message: noEvent('walk.taken') }),
      ],
    });
  });

  it.each([null, undefined, [], 3, 'small', () => smallProgramme])('that is %s is none', (data) => {
    const parsed = safeParseProgramme(data);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(['(root)']);
  });

  it('that is broken makes `defineProgramme` throw, with every issue', () => {
    const broken = { ...smallProgramme, version: '1', title: '' };
    expect(() => defineProgramme(broken)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        issues: [
          expect.objectContaining({ path: 'version', message: aVersion }),
          expect.objectContaining({ path: 'title', message: 'expected some text, found none' }),
        ],
      }),
    );
  });
});
