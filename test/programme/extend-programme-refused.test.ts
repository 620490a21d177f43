import { extendProgramme, type ProgrammeOverlay, safeExtendProgramme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { frozen } from '../lifecycle/stories/story.js';
import { smallProgramme } from './small-programme.js';

const own = { id: 'local', version: '1.0.0' };
const base = frozen(structuredClone(smallProgramme));

const anOverlay = 'expected an overlay: an object with `id`, `version` and what is different';
const ofVariation = 'expected that of the variation';
const otherId =
  'expected another identifier than that of the base; a new version of a programme is a definition of its own';
const byLibrary = 'is written by the library; leave it out';
const noPlainData = 'expected plain data';
const noInstance = 'expected plain data, not an instance of a class';
const nothing = (expected: string) => `expected ${expected}, found nothing`;
const anObject = 'an object with named fields';
const noMilestone = (milestone: string) => `no milestone \`${milestone}\` is declared in \`milestones\``;
const noField = (): string => expect.stringMatching(/^field \d+ of \d+ is not known here; /);

/** An overlay that is merged with the name of the variation, and what is said of it, by path. */
type Row = readonly [string, unknown, Readonly<Record<string, string>>];

const whole: readonly Row[] = [
  ['nothing', undefined, { '(root)': 'has no value; leave the field out instead' }],
  ['null', null, { '(root)': anOverlay }],
  ['text', 'local', { '(root)': anOverlay }],
  ['a number', 7, { '(root)': anOverlay }],
  ['a list', [own], { '(root)': anOverlay }],
  ['a function', () => own, { '(root)': noPlainData }],
  ['a map', new Map(Object.entries(own)), { '(root)': noInstance }],
  ['the heir of one', Object.create(own), { '(root)': noInstance }],
  ['empty', {}, { id: ofVariation, version: ofVariation }],
  ['without an id', { version: '1.0.0' }, { id: ofVariation }],
  ['without a version', { id: 'local' }, { version: ofVariation }],
  ['called as the base', { ...own, id: 'small' }, { id: otherId }],
  ['a new version of the base', { id: 'small', version: '2.0.0' }, { id: otherId }],
  ['all of this', { id: 'small', extends: own }, { version: ofVariation, id: otherId, extends: byLibrary }],
  ['the base itself', base, { id: otherId }],
];

const parts: readonly Row[] = [
  ['says what it extends', { extends: { id: 'small', version: '1.0.0' } }, { extends: byLibrary }],
  ['says that it extends nothing', { extends: null }, { extends: byLibrary }],
  ['takes the id away', { id: null }, { id: nothing('text') }],
  ['takes the version away', { version: null }, { version: nothing('text') }],
  ['has a version of another form', { version: '1' }, { version: 'expected a version such as `1.0.0`' }],
  ['takes all stages away', { stages: null }, { stages: nothing(anObject) }],
  ['has text for stages', { stages: 'talking' }, { stages: `expected ${anObject}, found text` }],
  ['adds half a stage', { stages: { resting: { exit: [] } } }, { 'stages.resting.label': nothing('text') }],
  ['adds a field', { owner: 'Example Exit' }, { '(root)': noField() }],
  ['merges into a list', { tracks: { 0: 'mandated' } }, { tracks: 'expected a list, found an object' }],
  [
    'takes an entry of a list away',
    { tracks: [null] },
    { 'tracks[0]': 'expected one of `voluntary`, `mandated`' },
  ],
  [
    'takes away a milestone that a gate asks for',
    { milestones: { agreed: null } },
    {
      'stages.working.entry[0].milestone': noMilestone('agreed'),
      'steps.agree.achieves[0]': noMilestone('agreed'),
      'steps.part.revokes[0]': noMilestone('agreed'),
    },
  ],
  [
    'takes away a milestone that a step asks for',
    { milestones: { known: null }, stages: { talking: { exit: null } } },
    {
      'steps.agree.requires[0].milestone': noMilestone('known'),
      'steps.inform.achieves[0]': noMilestone('known'),
    },
  ],
  [
    'takes away a stage that a case begins in',
    { stages: { talking: null } },
    {
      'openings.call.stage': 'no stage `talking` is declared in `stages`',
      'steps.agree.where.stage[0]': 'no stage `talking` is declared in `stages`',
      'stages.working.entry[0].where.stage[0]': 'no stage `talking` is declared in `stages`',
    },
  ],
  [
    'leaves to discretion what a gate asks for',
    { steps: { agree: { discretionary: true } } },
    {
      'stages.working.entry[0].milestone':
        'only discretionary steps bring about `agreed`; what is required cannot be left to discretion',
    },
  ],
];

function issuesOf(overlay: unknown): readonly (readonly [string, string])[] {
  const extended = safeExtendProgramme(base, overlay);
  return extended.ok ? [] : extended.issues.map(({ path, message }) => [path, message] as const);
}

describe('an overlay', () => {
  it.each(whole)('that is %s is refused', (_, overlay, issues) => {
    expect(issuesOf(overlay)).toEqual(Object.entries(issues));
  });

  it.each(parts)('that %s is refused', (_, overlay, issues) => {
    expect(issuesOf({ ...own, ...Object(overlay) })).toEqual(Object.entries(issues));
  });

  it('that is broken makes `extendProgramme` throw, with every issue', () => {
    const broken: ProgrammeOverlay = { ...own, version: '1', title: '' };
    expect(() => extendProgramme(base, broken)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        issues: [
          expect.objectContaining({ path: 'version', message: 'expected a version such as `1.0.0`' }),
          expect.objectContaining({ path: 'title', message: 'expected some text, found none' }),
        ],
      }),
    );
  });
});
