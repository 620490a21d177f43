import {
  type Annotation,
  arrayOf,
  codedOrText,
  day,
  type Field,
  identifier,
  literal,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  variants,
} from 'exit-work/schema';
import { type DisclosureDecision, type ViewOptions, viewRecord } from 'exit-work/sharing';
import { vocabulary } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { allBut, everything, generalising, type Item, permitting } from '../builders/permitting.js';

const ofHouse: Annotation = { label: 'Example', category: 'case-administration', subject: 'client' };
const onHealth: Annotation = { ...ofHouse, category: 'health' };
const ofRelative: Annotation = { ...ofHouse, category: 'contact', subject: 'relative' };

const Open = record({ by: literal('open', ofHouse) });
const Close = record({ by: literal('close', onHealth) });
const Closer = record({ by: literal('closer', onHealth) });
interface Open extends RecordOf<typeof Open> {}
interface Close extends RecordOf<typeof Close> {}
interface Closer extends RecordOf<typeof Closer> {}

/** A record with a list, and what is seen of it. */
function seen<T>(
  entry: Field<T>,
  list: unknown,
  decision: DisclosureDecision = permitting('client/case-administration'),
  options: ViewOptions = {},
): unknown {
  const Paper: z.ZodType<object> = record({ list: arrayOf(entry) });
  return Reflect.get(viewRecord(Paper, { list }, decision, options), 'list');
}

const pseudonymKey = 'an example key of more than 32 characters';
const generalised = (item: Item) => generalising(permitting(item), item);
const worker = referenceTo('team', ofHouse);
const office = referenceTo('organisations', ofHouse);
const born = day({ ...ofHouse, generalisesTo: 'age-band' });

describe('an empty list shows where whatever could stand in it would', () => {
  const asPseudonyms: ViewOptions = { identifiers: 'pseudonyms' };
  const house = permitting('client/case-administration');
  const roughly = generalised('client/case-administration');
  it.each<[string, Field<unknown>, DisclosureDecision, ViewOptions, boolean]>([
    ['of references', worker, house, {}, true],
    ['of references that are not permitted', worker, permitting('client/health'), {}, false],
    ['of references that show as pseudonyms', worker, house, { ...asPseudonyms, pseudonymKey }, true],
    ['of references that would, and there is no key', worker, house, asPseudonyms, false],
    ['of offices, which have no pseudonym', office, house, asPseudonyms, true],
    ['of references in generalised form', worker, roughly, { pseudonymKey }, true],
    ['of references in generalised form, and there is no key', worker, roughly, {}, false],
    ['of dates of birth in generalised form', born, roughly, {}, true],
    ['of words, of which there is no such form', name(ofHouse), roughly, { pseudonymKey }, false],
    ['of lists', arrayOf(worker), house, {}, true],
    ['of lists that are not permitted', arrayOf(name(onHealth)), house, {}, false],
    ['of choices that would all show', variants<Open>('by', [Open]), house, {}, true],
    ['of choices of which some would', variants<Open | Close>('by', [Open, Close]), house, {}, false],
    ['of choices of which none would', variants<Close | Closer>('by', [Close, Closer]), house, {}, false],
    ['of records that must have what shows', record({ id: worker, on: name(onHealth) }), house, {}, true],
    ['of records that may lack it', record({ id: optional(worker), on: name(onHealth) }), house, {}, false],
  ])('%s', (_, entry, decision, options, isSeen) => {
    expect(seen(entry, [], decision, options)).toEqual(isSeen ? [] : undefined);
  });

  it('and what it holds shows by the same rule', () => {
    const step = variants<Open | Close>('by', [Open, Close]);
    expect(seen(step, [{ by: 'close' }])).toBeUndefined();
    expect(seen(step, [{ by: 'close' }, { by: 'open' }])).toEqual([{ by: 'open' }]);
    expect(seen(step, [], permitting(...everything))).toEqual([]);
    expect(seen(arrayOf(worker), [['m-1'], []])).toEqual([['m-1'], []]);
  });
});

describe('a list in which nothing can be read is not an empty one', () => {
  it.each<[string, unknown]>([
    ['null', [null]],
    ['nothing', [undefined]],
    ['a record', [{}]],
    ['a list', [[]]],
    ['text in place of it', 'secret'],
    ['null in place of it', null],
  ])('%s', (_, list) => {
    expect(seen(worker, list)).toBeUndefined();
  });
});

it('an empty list of people who say themselves who they are is not that of the person around them', () => {
  const reference = identifier({ ...ofRelative, category: 'reference' });
  const Visit = record({ id: reference, telephone: name(ofRelative) });
  const Call = record({ telephone: name(ofRelative) });
  const Person: z.ZodType<object> = record({ id: reference, visits: arrayOf(Visit), calls: arrayOf(Call) });
  const ofAll = permitting('relative/contact');
  const ofOne = { ...ofAll, permitted: ofAll.permitted.map((one) => ({ ...one, personId: 'rel-1' })) };
  const nobody = { id: 'rel-1', visits: [], calls: [] };
  expect(viewRecord(Person, nobody, ofAll)).toEqual({ visits: [], calls: [] });
  expect(viewRecord(Person, nobody, ofOne)).toEqual({ calls: [] });
});

describe('a field', () => {
  const Paper: z.ZodType<object> = z.object({ foreign: z.string(), title: name(ofHouse) });

  it('without a classification is withheld', () => {
    expect(viewRecord(Paper, { foreign: 'secret', title: 'Paper' }, permitting(...everything))).toEqual({
      title: 'Paper',
    });
  });

  it('that is inherited is withheld', () => {
    const heir: object = Object.create({ title: 'Paper' });
    expect(viewRecord(Paper, heir, permitting(...everything))).toEqual({});
  });
});

const papers = vocabulary('paper', {
  letter: { label: 'Letter', definition: 'an example' },
  form: { label: 'Form', definition: 'an example' },
});

describe('an open list', () => {
  const Paper: z.ZodType<object> = record({
    kind: codedOrText(papers, { ...ofHouse, mayContain: ['health'], valuesMayContain: ['offences'] }),
  });
  it.each<[string, unknown, Item, boolean]>([
    ['shows a word of it where what its words tell is permitted', 'letter', 'client/health', true],
    ['shows no word of it where that is not', 'letter', 'client/offences', false],
    [
      'shows no words of one’s own where what they may contain is not',
      'other: a cast',
      'client/health',
      false,
    ],
    ['shows no number there, as no words either', 7, 'client/health', false],
  ])('%s', (_, kind, withheld, isSeen) => {
    expect(viewRecord(Paper, { kind }, allBut(withheld))).toEqual(isSeen ? { kind } : {});
  });
});

describe('what is no schema, no record or clears another file is refused by its name', () => {
  const Paper: z.ZodType<object> = record({ title: name(ofHouse) });
  const other = { format: 'exit-work/case-file', holderId: 'o-exit', client: { id: 'c-2' } };
  it.each<[string, unknown, unknown, object, string]>([
    ['schema', {}, {}, {}, 'schema: expected'],
    ['record', Paper, null, {}, 'record: expected'],
    ['clearing', Paper, {}, { clearing: other }, 'options.clearing: expected'],
  ])('%s', (_, schema, given, options, message) => {
    const look = () =>
      viewRecord(schema as z.ZodType<object>, given as object, permitting(...everything), options);
    expect(look).toThrow(message);
  });
});
