import { decideReading, type ReadingRequest, standardReading } from 'exit-work/sharing';
import { type DataCategory, dataCategories, labelOf, roles, valuesOf } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../architecture/source-files.js';
import { houseRules } from './worked-cases/house.js';

const page = filesUnder('docs/who-may-see-what.md')[0]?.text ?? '';
const [, section = ''] = /^## Who reads in the house\n([\s\S]+?)^## /m.exec(page) ?? [];

/** The rows of the table with this heading, below the line. */
function rowsUnder(heading: string): readonly string[] {
  const lines = section.split('\n');
  const below = lines.slice(lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2);
  return below.slice(0, below.indexOf(''));
}

function inWords(categories: readonly DataCategory[]): string {
  if (categories.length === valuesOf(dataCategories).length) return 'all';
  return categories.map((one) => labelOf(dataCategories, one).toLowerCase()).join(', ');
}

const lying = { file: 'the file', 'own-sessions': 'their own sessions', nothing: 'no' } as const;

const member = (memberId: string, role: 'counsellor' | 'volunteer') => ({
  memberId,
  organisationId: 'o-exit',
  role,
});
const policy = houseRules({
  safeguards: [
    {
      clientId: 'c-1',
      memberships: [
        member('m-1', 'counsellor'),
        member('m-2', 'volunteer'),
        member('m-cousin', 'counsellor'),
      ],
      accessRestrictions: [
        {
          ...{
            id: 'ar-1',
            kind: 'restricted-case',
            memberIds: ['m-1'],
            because: 'known in the town',
            decidedById: 'm-1',
          },
          notBefore: '2030-10-01T00:00:00+02:00',
        },
        {
          ...{
            id: 'ar-2',
            kind: 'excluded-workers',
            memberIds: ['m-cousin'],
            because: 'a cousin',
            decidedById: 'm-1',
          },
          notBefore: '2030-01-01T00:00:00+01:00',
        },
      ],
    },
  ],
  workers: [{ memberId: 'm-night', organisationId: 'o-exit', role: 'helpline-adviser' }],
});

const readers: Readonly<Record<string, Pick<ReadingRequest, 'memberId' | 'role'>>> = {
  'the counsellor': { memberId: 'm-1', role: 'counsellor' },
  'the volunteer': { memberId: 'm-2', role: 'volunteer' },
  'the helpline adviser': { memberId: 'm-night', role: 'helpline-adviser' },
  'the cousin': { memberId: 'm-cousin', role: 'counsellor' },
};
const times = {
  'in September': '2030-09-10T10:00:00+02:00',
  'in October': '2030-10-08T15:00:00+02:00',
  'at night': '2030-10-09T02:00:00+02:00',
} as const;

/** The answer of the rules to a row: who, perhaps behind the glass, and when. */
function answerTo(who: string, when: string): string {
  const [name = '', broken] = who.split(', who ');
  const reader = readers[name];
  const instant = Object.entries(times).find(([time]) => time === when)?.[1];
  if (reader === undefined || instant === undefined)
    throw new RangeError('nobody of this page, or at no time of it');
  const asked = { id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', ...reader, instant };
  const decision = decideReading(
    broken === undefined ? asked : { ...asked, brokenGlass: { reason: 'life-at-stake' } },
    policy,
  );
  return decision.isGlassBroken
    ? `${lying[decision.reach]}; a supervisor is informed at once`
    : lying[decision.reach];
}

describe('who reads in the house, on the page for practitioners', () => {
  it('is what the table of ours says', () => {
    const rows = standardReading().map(
      ({ role, reach, categories, glass = [] }) =>
        `| ${labelOf(roles, role)} | ${lying[reach]} | ${inWords(categories)} | ${inWords(glass)} |`,
    );
    expect(rowsUnder('in the role of')).toEqual(rows);
  });

  it('is answered in each case as the rules answer', () => {
    const rows = rowsUnder('who wants to read').map((row) => row.slice(2, -2).split(' | '));
    expect(rows).toHaveLength(8);
    for (const [who = '', when = '', answer] of rows)
      expect([who, when, answerTo(who, when)]).toEqual([who, when, answer]);
  });
});
