import {
  anyNumberOf,
  arrayOf,
  filed,
  identifier,
  name,
  optional,
  type RecordSchema,
  record,
  referenceTo,
  type Shape,
  shortText,
  term,
} from 'exit-work/schema';
import { viewRecord } from 'exit-work/sharing';
import { vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { type Item, permitting } from '../builders/permitting.js';

const note = { label: 'Note', definition: 'an example' };
const kinds = vocabulary('kind', { clinic: note, office: note, street: note });
const ofHouse = { category: 'case-administration', subject: 'client' } as const;
const toClinic = { category: 'health', subject: 'client', when: { field: 'kinds', is: ['clinic'] } } as const;

/** A visit: that a clinic was visited tells of health, wherever it stands in the list of kinds. */
const Visit = record(() => ({
  id: identifier({ label: 'Visit', category: 'reference', subject: 'client' }),
  kinds: optional(arrayOf(term(kinds, { label: 'Kinds', ...ofHouse, tells: [toClinic] }))),
  room: optional(name({ label: 'Room', category: 'organisational', subject: 'nobody' })),
}));

const Remark = record(() => ({
  id: identifier({ label: 'Remark', category: 'reference', subject: 'client' }),
  visitId: optional(referenceTo('records', { label: 'Visit', ...ofHouse })),
  words: optional(shortText({ label: 'Words', ...ofHouse, mayContain: [], saysNoMore: 'an example' })),
}));

const told = { by: 'told', tells: [toClinic] } as const;

const Diary = record(() => ({
  title: name({ label: 'Title', category: 'organisational', subject: 'nobody' }),
  visits: filed(arrayOf(Visit), told),
  more: filed(anyNumberOf(Visit), told),
  remarks: filed(anyNumberOf(Remark), { by: 'told', tells: [ofHouse], through: ['visitId'] }),
}));

const open: readonly Item[] = ['client/case-administration', 'client/reference', 'nobody/organisational'];
const withHealth: readonly Item[] = [...open, 'client/health'];

const shown = (value: object, items: readonly Item[] = open, schema: RecordSchema<Shape> = Diary) =>
  viewRecord(schema, value, permitting(...items));

const clinic = { id: 'v-clinic', kinds: ['office', 'clinic'], room: 'North' };
const office = { id: 'v-office', kinds: ['office', 'street'], room: 'South' };

describe('an entry of a list that tells something where one of its words says so', () => {
  it.each<[string, object, readonly Item[], object]>([
    [
      'shows to whom that may be told',
      { visits: [clinic, office] },
      withHealth,
      { visits: [clinic, office] },
    ],
    ['is not there for anybody else', { visits: [clinic, office] }, open, { visits: [office] }],
    [
      'is not there where all words say so',
      { visits: [{ ...clinic, kinds: ['clinic'] }, office] },
      open,
      { visits: [office] },
    ],
    ['shows where it says nothing', { visits: [{ id: 'v-1' }] }, open, { visits: [{ id: 'v-1' }] }],
  ])('%s', (_, lists, items, expected) => {
    expect(shown({ title: 'Diary', ...lists }, items)).toEqual({ title: 'Diary', ...expected });
  });

  it('outside of a list its words do not show, and the rest of it does', () => {
    expect(shown(clinic, open, Visit)).toEqual({ id: 'v-clinic', room: 'North' });
    expect(shown(office, open, Visit)).toEqual(office);
    expect(shown(clinic, withHealth, Visit)).toEqual(clinic);
  });
});

describe('a list of which nothing shows', () => {
  const hidden = { title: 'Diary', visits: [clinic], more: [clinic] };

  it('is not there, whatever it holds', () => {
    expect(shown(hidden)).toEqual({ title: 'Diary' });
    expect(shown({ title: 'Diary', visits: [] })).toEqual({ title: 'Diary' });
  });

  it('is empty for whoever would have seen its entries, if a record must have it', () => {
    expect(shown({ title: 'Diary', visits: [] }, withHealth)).toEqual({ title: 'Diary', visits: [] });
    expect(shown({ title: 'Diary', visits: [clinic] }, ['nobody/organisational', 'client/health'])).toEqual({
      title: 'Diary',
      visits: [{ room: 'North' }],
    });
  });
});

describe('what refers to something that does not show', () => {
  const remarks = [
    { id: 'r-1', visitId: 'v-clinic', words: 'on the clinic' },
    { id: 'r-2', visitId: 'v-office', words: 'on the office' },
    { id: 'r-3', words: 'v-clinic' },
  ];

  it('is not there either, and what only says the same letters stays', () => {
    expect(shown({ title: 'Diary', visits: [clinic, office], remarks })).toEqual({
      title: 'Diary',
      visits: [office],
      remarks: remarks.slice(1),
    });
    expect(shown({ title: 'Diary', visits: [clinic], remarks: remarks.slice(0, 1) })).toEqual({
      title: 'Diary',
    });
  });

  it('shows with what it refers to', () => {
    expect(shown({ title: 'Diary', visits: [clinic], remarks }, withHealth)).toHaveProperty(
      'remarks',
      remarks,
    );
  });
});
