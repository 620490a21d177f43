import {
  anyNumberOf,
  arrayOf,
  identifier,
  literal,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  variants,
} from 'exit-work/schema';
import { type DisclosureDecision, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { everything, permitting } from '../builders/permitting.js';

const ofHouse = { label: 'Example', category: 'case-administration', subject: 'client' } as const;

const Session = record({
  id: identifier(ofHouse),
  title: optional(name(ofHouse)),
  notes: anyNumberOf(record({ id: identifier(ofHouse) })),
});
const Held = record({ by: literal('held', ofHouse), sessions: anyNumberOf(Session) });
const Missed = record({ by: literal('missed', ofHouse) });
interface Held extends RecordOf<typeof Held> {}
interface Missed extends RecordOf<typeof Missed> {}

const Folder: z.ZodType<object> = record(() => ({
  title: name(ofHouse),
  sessions: arrayOf(Session),
  others: anyNumberOf(Session),
  sessionId: optional(referenceTo('sessions', ofHouse)),
  step: optional(variants<Held | Missed>('by', [Held, Missed])),
  // A text where a record is wanted has characters, and the first of them this name.
  inside: optional(record({ 0: optional(name(ofHouse)), session: optional(Session) })),
  rows: optional(arrayOf(arrayOf(name(ofHouse)))),
}));

const plain = permitting(...everything);
const nothing = { rulings: [], open: [], withheld: [] };
const entrusted: DisclosureDecision = {
  ...plain,
  entrusted: { ...nothing, withheld: [{ id: 'mark-1', recordId: 's-1' }] },
};
const seen = (folder: object, decision = entrusted) =>
  viewRecord(Folder, { title: 'Folder', ...folder }, decision);

const [first, second] = [
  { id: 's-1', title: 'entrusted' },
  { id: 's-2', title: 'open' },
];

it('nor what bears the identifier of the mark itself', () => {
  const marked = { ...plain, entrusted: { ...nothing, withheld: [{ id: 's-2', recordId: 's-1' }] } };
  expect(seen({ sessions: [first, second] }, marked)).toEqual({ title: 'Folder', sessions: [] });
});

describe('what was entrusted is not there', () => {
  it.each<[string, object, object]>([
    ['in a list', { sessions: [first, second] }, { sessions: [second] }],
    ['alone in a list that must be there', { sessions: [first] }, { sessions: [] }],
    ['beside a list that was empty', { sessions: [first], others: [] }, { sessions: [], others: [] }],
    ['alone in a list that may be missing', { others: [first] }, {}],
    ['in a record', { inside: { session: first } }, {}],
    [
      'in a choice',
      { step: { by: 'held', sessions: [first, second] } },
      { step: { by: 'held', sessions: [second] } },
    ],
    [
      'with what is in it, also where something refers to that',
      { sessions: [{ ...first, notes: [{ id: 'n-1' }] }], sessionId: 'n-1' },
      { sessions: [] },
    ],
    ['where something refers to it', { sessionId: 's-1', sessions: [] }, { sessions: [] }],
  ])('%s', (_, folder, expected) => {
    expect(seen(folder)).toEqual({ title: 'Folder', ...expected });
    expect(seen(folder, plain)).toEqual({ title: 'Folder', ...folder });
  });

  it('whoever marks it: the decision, or the record itself', () => {
    const marked = { sessions: [first, second], entrustedItems: [{ id: 'mark-1', recordId: 's-1' }] };
    const opened = { ...plain, entrusted: { ...nothing, open: [{ id: 'mark-1', recordId: 's-1' }] } };
    expect(seen(marked, plain)).toEqual({ title: 'Folder', sessions: [second] });
    expect(seen(marked, opened)).toEqual({ title: 'Folder', sessions: [first, second] });
    expect(seen({ ...marked, entrustedItems: ['mark-1', null, 7] }, plain)).toHaveProperty('sessions', [
      first,
      second,
    ]);
  });

  it('and nothing of the record, where it is that itself', () => {
    const one: z.ZodType<object> = Session;
    expect(viewRecord(one, first, entrusted)).toEqual({});
    expect(viewRecord(one, second, entrusted)).toEqual(second);
  });
});

it('where nothing was entrusted all stays as it is', () => {
  const folder = { sessions: [second], rows: [['a', 'b'], ['c']] };
  expect(seen(folder, { ...plain, entrusted: nothing })).toEqual({ title: 'Folder', ...folder });
});

describe('beside what was entrusted, a record that nobody has checked shows the rest of it', () => {
  it.each<[string, object]>([
    ['null where a list is wanted', { sessions: null }],
    ['text where a list is wanted', { sessions: 'secret' }],
    ['null where a record is wanted', { inside: null }],
    ['text where a record is wanted', { inside: 'secret' }],
    ['null where a choice is wanted', { step: null }],
    ['a choice that there is not', { step: { by: 'chance', sessions: [second] } }],
    ['a field that its schema does not know', { nickname: 'secret' }],
    ['no text that says which it is', { others: [{ id: null }] }],
  ])('%s', (_, odd) => {
    expect(seen(odd)).toEqual({ title: 'Folder' });
  });
});
