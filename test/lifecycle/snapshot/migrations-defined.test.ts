import { defineMigration, type MigrationMap } from 'exit-work/lifecycle';
import type { Programme } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../programme/small-programme.js';
import { frozen } from '../stories/story.js';
import { nextVersion, withoutAgreement, withoutWalks, withTrust } from './next-version.js';

const unnamed = 'the new version has no such name; say what becomes of it';
const notOld = (part: string, hint = '') => `the old version has no such name in its ${part}${hint}`;
const notNew = (part: string) => `the new version has no such name in its ${part}`;

const same = nextVersion();
const otherStage = nextVersion({ working: 'accompanying' });
const otherMilestone = nextVersion({ known: 'met' });
const otherEvent = nextVersion({ 'walk.taken': 'stroll.taken' });
const otherOpening = nextVersion({ 'client.made-contact': 'relative.made-contact' });

const inWorking = [{ milestone: 'known', where: { stage: ['talking', 'working'] } }];

const refused: readonly (readonly [string, Programme, MigrationMap, string, string])[] = [
  ['a stage is lost', otherStage, {}, 'stages.working', unnamed],
  ['a milestone is lost', otherMilestone, {}, 'milestones.known', unnamed],
  ['a dropped milestone is not named', nextVersion({}, withoutAgreement), {}, 'milestones.agreed', unnamed],
  ['an event is lost', otherEvent, {}, 'events["walk.taken"]', unnamed],
  ['the event of an opening is lost', otherOpening, {}, 'events["client.made-contact"]', unnamed],
  [
    'a stage never was',
    same,
    { stages: { wroking: 'working' } },
    'stages',
    notOld('stages', '; is `working` meant'),
  ],
  ['a milestone never was', same, { milestones: { met: null } }, 'milestones', notOld('milestones')],
  [
    'an event never was',
    same,
    { events: { 'plan.made': null } },
    'events',
    notOld('events', '; is `plan.agreed` meant'),
  ],
  [
    'a new stage is called old',
    otherStage,
    { stages: { working: 'accompanying', accompanying: 'talking' } },
    'stages',
    notOld('stages'),
  ],
  ['a name is only inherited', same, { stages: { toString: 'talking' } }, 'stages', notOld('stages')],
  ['there is no such new stage', same, { stages: { working: 'work' } }, 'stages.working', notNew('stages')],
  [
    'a new stage is only inherited',
    same,
    { stages: { working: 'valueOf' } },
    'stages.working',
    notNew('stages'),
  ],
  [
    'there is no such new milestone',
    same,
    { milestones: { known: 'met' } },
    'milestones.known',
    notNew('milestones'),
  ],
  [
    'there is no such new event',
    same,
    { events: { 'walk.taken': 'plan.made' } },
    'events["walk.taken"]',
    notNew('events'),
  ],
  [
    'an event has no step any more',
    nextVersion({}, { ...withoutWalks, events: smallProgramme.events ?? {} }),
    {},
    'events["walk.taken"]',
    unnamed,
  ],
  [
    'what is granted is no milestone',
    same,
    { grants: [{ milestone: 'trusted', where: {} }] },
    'grants[0].milestone',
    'expected a milestone of the new version',
  ],
  [
    'what is granted is granted in an old stage',
    otherStage,
    { stages: { working: 'accompanying' }, grants: inWorking },
    'grants[0].where.stage[1]',
    'expected a stage of the new version',
  ],
];

describe('a migration', () => {
  it.each(refused)('is refused where %s', (_, to, map, path, message) => {
    expect(() => defineMigration(smallProgramme, to, map)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: `the migration cannot be accepted:\n${path}: ${message}`,
        issues: [expect.objectContaining({ path, message })],
      }),
    );
  });

  it('is told everything that is wrong with it at once', () => {
    const to = nextVersion({ working: 'accompanying', known: 'met', 'walk.taken': 'stroll.taken' });
    const grants = [
      { milestone: 'met', where: {} },
      { milestone: 'known', where: {} },
    ];
    expect(() => defineMigration(smallProgramme, to, { milestones: { agreed: 'yes' }, grants })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: 'stages.working', message: unnamed }),
          expect.objectContaining({ path: 'milestones.agreed', message: notNew('milestones') }),
          expect.objectContaining({ path: 'milestones.known', message: unnamed }),
          expect.objectContaining({ path: 'events["walk.taken"]', message: unnamed }),
          expect.objectContaining({
            path: 'grants[1].milestone',
            message: 'expected a milestone of the new version',
          }),
        ],
      }),
    );
  });

  it.each<[string, Programme, MigrationMap]>([
    ['everything is called the same', same, {}],
    ['a stage is renamed', otherStage, { stages: { working: 'accompanying' } }],
    ['a milestone is dropped', nextVersion({}, withoutAgreement), { milestones: { agreed: null } }],
    ['two events become one', nextVersion({}, withoutWalks), { events: { 'walk.taken': 'client.informed' } }],
    ['an event is dropped', nextVersion({}, withoutWalks), { events: { 'walk.taken': null } }],
    ['two milestones become one', same, { milestones: { known: 'agreed' } }],
    [
      'a new milestone is granted',
      nextVersion({}, withTrust),
      { grants: [{ milestone: 'trusted', where: {} }] },
    ],
  ])('is accepted where %s, and is plain data', (_, to, map) => {
    const migration = defineMigration(frozen(smallProgramme), to, frozen(map));
    expect(migration).toEqual({
      from: { id: 'small', version: '1.0.0' },
      to: { id: 'small', version: '1.1.0' },
      stages: {},
      milestones: {},
      events: {},
      grants: [],
      ...map,
    });
    expect(JSON.parse(JSON.stringify(migration))).toEqual(migration);
  });
});
