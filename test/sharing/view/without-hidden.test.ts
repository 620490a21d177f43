import {
  anyNumberOf,
  arrayOf,
  filed,
  literal,
  name,
  optional,
  type RecordOf,
  record,
  term,
  variants,
} from 'exit-work/schema';
import { type DisclosureDecision, viewRecord } from 'exit-work/sharing';
import { vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { allBut, everything, type Item, permitting } from '../builders/permitting.js';

const note = { label: 'Note', definition: 'an example' };
const places = vocabulary('place', { clinic: note, ward: note, office: note });
const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;
const onHealth = { category: 'health', subject: 'client' } as const;
const both = [onHealth, { category: 'offences', subject: 'client' }] as const;
const inClinic = { ...onHealth, when: { field: 'places', is: ['clinic', 'ward'] } } as const;
const place = term(places, {
  ...ofHouse,
  tells: [{ ...onHealth, when: { field: 'place', is: ['clinic'] } }],
});

const In = record({ by: literal('in', ofHouse), place: optional(place) });
const Out = record({ by: literal('out', ofHouse) });
interface In extends RecordOf<typeof In> {}
interface Out extends RecordOf<typeof Out> {}

/** A text where a record is wanted has characters, and the first of them this name. */
const first = optional(name(ofHouse));

const Visit = record({
  places: optional(arrayOf(term(places, ofHouse))),
  title: name(ofHouse),
  0: first,
});

const Calls = filed(arrayOf(record({ title: name(ofHouse) })), { by: 'told', tells: [onHealth] });

const Diary: z.ZodType<object> = record(() => ({
  title: optional(name(ofHouse)),
  place: optional(place),
  visits: filed(arrayOf(Visit), { by: 'told', tells: [inClinic] }),
  more: filed(anyNumberOf(Visit), { by: 'told', tells: [inClinic] }),
  words: anyNumberOf<string>(name(ofHouse)),
  step: optional(variants<In | Out>('by', [Out, In])),
  inside: optional(record({ place: optional(place), 0: first })),
}));

const withoutHealth = allBut('client/health');
const seen = (
  value: object,
  decision: DisclosureDecision = withoutHealth,
  schema: z.core.$ZodType<object> = Diary,
) => viewRecord(schema, value, decision);

const clinic = { places: ['office', 'ward'], title: 'North' };
const office = { places: ['office'], title: 'South' };

describe('what tells of health does not show where health may not be known', () => {
  it.each<[string, object, object]>([
    ['a word', { place: 'clinic' }, {}],
    ['a word that tells nothing', { place: 'office' }, { place: 'office' }],
    ['a word in a record', { inside: { place: 'clinic' } }, {}],
    ['a word in a choice', { step: { by: 'in', place: 'clinic' } }, { step: { by: 'in' } }],
    ['an entry, by any of several words', { visits: [clinic, office] }, { visits: [office] }],
    ['an entry of a list that may be missing', { more: [clinic] }, {}],
    ['an entry that says nothing', { more: [{ title: 'South' }] }, { more: [{ title: 'South' }] }],
  ])('%s', (_, value, expected) => {
    expect(seen(value)).toEqual(expected);
    expect(seen(value, permitting(...everything))).toEqual(value);
  });

  it.each<[string, z.core.$ZodType<object>]>([
    ['alone', record({ place })],
    ['beside a field without a classification', z.object({ foreign: z.string().optional(), place })],
    ['beside a list', record({ list: anyNumberOf<string>(name(ofHouse)), place })],
    ['in a choice', variants<In | Out>('by', [In, Out])],
  ])('the word %s', (how, schema) => {
    const value = { by: 'in', place: 'clinic', ...(how.startsWith('beside') ? { foreign: 'secret' } : {}) };
    expect(seen(value, withoutHealth, schema)).not.toHaveProperty('place');
    expect(seen(value, permitting(...everything), schema)).toHaveProperty('place', 'clinic');
  });

  it.each<[string, z.ZodType<object>]>([
    ['alone', record({ visits: Calls })],
    ['in a list', record({ list: arrayOf(record({ visits: Calls })) })],
    ['beside other records', record({ inside: record({ title: optional(name(ofHouse)) }), visits: Calls })],
  ])('the list %s', (_, schema) => {
    const value = { visits: [office], list: [{ visits: [office] }], inside: {} };
    expect(seen(value, withoutHealth, schema)).toEqual({});
    expect(seen(value, permitting(...everything), schema)).not.toEqual({});
  });
});

it.each<[string, z.core.$ZodType<object>, object]>([
  ['a word', record({ word: term(places, { ...ofHouse, tells: both }) }), { word: 'office' }],
  [
    'an entry',
    record({ list: filed(anyNumberOf(record({ title: name(ofHouse) })), { by: 'told', tells: both }) }),
    { list: [{ title: 'South' }] },
  ],
  [
    'that there is none',
    record({ list: filed(arrayOf(record({ title: name(ofHouse) })), { by: 'told', tells: both }) }),
    { list: [] },
  ],
])('what tells of two things shows where both may be known: %s', (_, schema, value) => {
  expect(seen(value, permitting(...everything), schema)).toEqual(value);
  expect(seen(value, allBut('client/health'), schema)).toEqual({});
  expect(seen(value, allBut('client/offences'), schema)).toEqual({});
});

describe('a list of which nothing is left', () => {
  it.each<[string, object, readonly Item[], object]>([
    ['is empty where it may be known to be, and was', { visits: [] }, [], { visits: [] }],
    ['is empty where it may be, and could have been missing', { more: [] }, [], { more: [] }],
    ['is not there where that may not be known', { visits: [], more: [] }, ['client/health'], {}],
    ['is empty where it tells nothing by being there', { words: [] }, ['client/health'], { words: [] }],
    ['is not there where it could be missing', { more: [null] }, [], {}],
    ['is as one that was empty where it must be there', { visits: [null] }, [], { visits: [] }],
  ])('%s', (_, value, withheld, expected) => {
    expect(seen(value, allBut(...withheld))).toEqual(expected);
  });

  it('of words that tell too much is as one that was empty', () => {
    const Clues: z.ZodType<object> = record({
      clues: arrayOf(term(places, { ...ofHouse, tells: [onHealth] })),
      others: optional(arrayOf(term(places, { ...ofHouse, tells: [onHealth] }))),
    });
    const none = seen({ clues: [] }, withoutHealth, Clues);
    expect(seen({ clues: ['clinic'], others: ['clinic'] }, withoutHealth, Clues)).toEqual(none);
    expect(none).toEqual({ clues: [] });
  });
});

describe('a record that nobody has checked shows the rest of it, and not more', () => {
  it.each<[string, object, object]>([
    ['null where a list is wanted', { visits: null, words: null }, {}],
    ['text where a list is wanted', { visits: 'secret', words: 'secret' }, {}],
    ['null where a record is wanted', { inside: null }, {}],
    ['text where a record is wanted', { inside: 'secret' }, {}],
    ['a list where a record is wanted', { inside: [['secret']] }, {}],
    ['null where a choice is wanted', { step: null }, {}],
    ['a choice that there is not', { step: { by: 'chance', place: 'clinic' } }, {}],
    ['null in a list', { visits: [null, office] }, { visits: [office] }],
    ['text in a list', { visits: ['secret', office] }, { visits: [office] }],
    ['text in a list, alone', { visits: ['secret'] }, { visits: [] }],
    ['a list in a list', { visits: [['secret'], office] }, { visits: [office] }],
    ['fields that its schema does not know', { nickname: 'secret', inside: { nickname: 'secret' } }, {}],
    ['fields called as what every record inherits', { constructor: 'secret', valueOf: 'secret' }, {}],
    ['fields that are inherited', Object.create({ place: 'office', visits: [office] }), {}],
  ])('%s', (_, odd, expected) => {
    expect(seen(Object.assign(odd, { title: 'Diary' }), permitting(...everything))).toEqual({
      title: 'Diary',
      ...expected,
    });
  });
});
