import {
  anyNumberOf,
  arrayOf,
  filed,
  identifier,
  name,
  optional,
  record,
  referenceTo,
} from 'exit-work/schema';
import { viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { allBut, everything, permitting } from '../../builders/permitting.js';

const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;
const told = { by: 'told', tells: [{ category: 'health', subject: 'client' }] } as const;

const Visit = record({
  id: identifier(ofHouse),
  title: optional(name(ofHouse)),
  parts: anyNumberOf(record({ id: identifier(ofHouse) })),
});
const Letter = record({
  id: identifier(ofHouse),
  title: optional(name(ofHouse)),
  recordId: optional(referenceTo('sessions', ofHouse)),
  replaces: optional(referenceTo('sessions', ofHouse)),
  officeId: optional(referenceTo('organisations', ofHouse)),
});
/** Here the field that leads to a letter is no reference that takes it along. */
const Draft = record({
  id: identifier({ ...ofHouse, category: 'reference' }),
  visitId: optional(referenceTo('sessions', ofHouse)),
});
const administration = { category: 'case-administration', subject: 'client' } as const;
const openly = { by: 'told', tells: [administration] } as const;

const Diary: z.ZodType<object> = record(() => ({
  visits: filed(anyNumberOf(Visit), told),
  letters: filed(anyNumberOf(Letter), { ...openly, through: ['recordId', 'replaces'] }),
  must: filed(arrayOf(Letter), { ...openly, through: ['recordId'] }),
  drafts: filed(anyNumberOf(Draft), openly),
  visitIds: optional(arrayOf(referenceTo('sessions', ofHouse))),
  mustIds: arrayOf(referenceTo('sessions', ofHouse)),
  visitId: optional(referenceTo('sessions', ofHouse)),
  title: optional(name(ofHouse)),
}));

const visits = [{ id: 'v-1', parts: [{ id: 'v-1-a' }] }];
const hiding = allBut('client/health');
const seen = (diary: object, decision = hiding) =>
  viewRecord(Diary, { mustIds: [], must: [], ...diary }, decision);
const empty = { mustIds: [], must: [] };

it('what refers to nothing stays beside a mark that names no record', () => {
  const letters = [{ id: 'l-1' }];
  const marked = { entrustedItems: [{ id: 'ei-1' }], letters };
  expect(seen(marked, permitting(...everything))).toEqual({ ...empty, letters });
});

describe('without a visit that may not show', () => {
  it.each<[string, object, object]>([
    ['goes what refers to it', { visitId: 'v-1' }, empty],
    ['and to a part of it', { visitId: 'v-1-a' }, empty],
    ['and not what refers to others', { visitId: 'v-2' }, { ...empty, visitId: 'v-2' }],
    ['in a list, too', { visitIds: ['v-1', 'v-2'] }, { ...empty, visitIds: ['v-2'] }],
    ['which is not there where it refers to nothing else', { visitIds: ['v-1'] }, empty],
    ['even where it must be there', { mustIds: ['v-1'] }, { must: [] }],
    ['which stays where it referred to nothing', { visitIds: [] }, { ...empty, visitIds: [] }],
    ['words stay that are the same', { title: 'v-1' }, { ...empty, title: 'v-1' }],
    [
      'an entry stays that refers to it by the way',
      { drafts: [{ id: 'd-1', visitId: 'v-1' }] },
      { ...empty, drafts: [{ id: 'd-1' }] },
    ],
    [
      'and that bears the same identifier',
      { drafts: [{ id: 'v-1' }] },
      { ...empty, drafts: [{ id: 'v-1' }] },
    ],
    [
      'an entry goes that is there through it',
      {
        letters: [
          { id: 'l-1', recordId: 'v-1' },
          { id: 'l-2', recordId: 'v-2' },
        ],
      },
      { ...empty, letters: [{ id: 'l-2', recordId: 'v-2' }] },
    ],
    ['and its list where it was alone', { letters: [{ id: 'l-1', recordId: 'v-1' }] }, empty],
    ['unless the list must be there', { must: [{ id: 'l-1', recordId: 'v-1' }] }, empty],
    ['a list that was empty stays', { letters: [] }, { ...empty, letters: [] }],
    [
      'what refers to that entry goes, too',
      { visitId: 'l-1', letters: [{ id: 'l-1', recordId: 'v-1' }] },
      empty,
    ],
    [
      'also where it stands before',
      {
        letters: [
          { id: 'l-2', replaces: 'l-1' },
          { id: 'l-1', recordId: 'v-1' },
        ],
      },
      empty,
    ],
    [
      'which office is meant is no reference to it',
      { letters: [{ id: 'l-1', officeId: 'v-1' }] },
      { ...empty, letters: [{ id: 'l-1', officeId: 'v-1' }] },
    ],
  ])('%s', (_, diary, shown) => {
    expect(seen({ visits, ...diary })).toEqual(shown);
    const all = { ...empty, visits, ...diary };
    expect(seen(all, permitting(...everything))).toEqual(all);
  });
});
