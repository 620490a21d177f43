import {
  anyNumberOf,
  count,
  identifier,
  literal,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  variants,
} from 'exit-work/schema';
import { type DisclosureDecision, pseudonymOf, type ViewOptions, viewRecord } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { generalising, permitting } from '../builders/permitting.js';

const ofHouse = { category: 'case-administration', subject: 'client' } as const;

const ByWorker = record({
  by: literal('worker', { label: 'By', ...ofHouse }),
  workerId: referenceTo('team', { label: 'Worker', ...ofHouse }),
});
const ByNobody = record({ by: literal('nobody', { label: 'By', ...ofHouse }) });
interface ByWorker extends RecordOf<typeof ByWorker> {}
interface ByNobody extends RecordOf<typeof ByNobody> {}

const Note: z.ZodType<object> = record(() => ({
  id: optional(identifier({ label: 'Note', category: 'reference', subject: 'client' })),
  title: name({ label: 'Title', ...ofHouse }),
  workerIds: anyNumberOf<string>(referenceTo('team', { label: 'Workers', ...ofHouse })),
  officeIds: anyNumberOf<string>(referenceTo('organisations', { label: 'Offices', ...ofHouse })),
  step: optional(variants<ByWorker | ByNobody>('by', [ByWorker, ByNobody])),
  scar: optional(record(() => ({ length: count({ label: 'Length', ...ofHouse }) }))),
}));

const decision = permitting('client/case-administration', 'client/reference');
const pseudonymKey = 'an example key of more than 32 characters';

const seen = (
  note: object,
  options: ViewOptions = { identifiers: 'pseudonyms' },
  schema: z.ZodType<object> = Note,
) => viewRecord(schema, note, decision, options);

describe('where identifiers are pseudonyms, words that are one are none of their own', () => {
  it.each<[string, object, object]>([
    ['the same as the record’s', { id: 'n-1', title: 'n-1' }, {}],
    ['the same as one in a list', { title: 'm-2', workerIds: ['m-1', 'm-2'] }, {}],
    [
      'the same as one in a choice',
      { title: 'm-1', step: { by: 'worker', workerId: 'm-1' } },
      { step: { by: 'worker' } },
    ],
    [
      'the same as that of an office',
      { title: 'o-1', officeIds: ['o-1'] },
      { title: 'o-1', officeIds: ['o-1'] },
    ],
    [
      'the same as what was chosen',
      { title: 'nobody', step: { by: 'nobody' } },
      { title: 'nobody', step: { by: 'nobody' } },
    ],
    [
      'the same as what was inherited',
      Object.assign(Object.create({ id: 'n-1' }), { title: 'n-1' }),
      { title: 'n-1' },
    ],
  ])('%s', (_, note, expected) => {
    expect(seen(note)).toEqual(expected);
  });

  it('and with a key each stands for itself, in the words as where it refers', () => {
    const pseudonym = pseudonymOf('m-1', pseudonymKey, decision);
    expect(seen({ title: 'm-1', workerIds: ['m-1'] }, { identifiers: 'pseudonyms', pseudonymKey })).toEqual({
      title: pseudonym,
      workerIds: [pseudonym],
    });
  });
});

describe('where identifiers are pseudonyms, a record that nobody has checked shows the rest of it', () => {
  it.each<[string, object]>([
    ['null where a list is wanted', { workerIds: null }],
    ['a number where a list is wanted', { workerIds: 7 }],
    ['null and a number in a list', { workerIds: [null, 7] }],
    ['a choice that there is not', { step: { by: 'chance', workerId: 'm-1' } }],
    ['null where a choice is wanted', { step: null }],
    ['null where a record is wanted', { scar: null }],
    ['text where a record is wanted', { scar: 'secret' }],
    ['a field that its schema does not know', { nickname: 'secret' }],
  ])('%s', (_, odd) => {
    expect(seen({ title: 'Note', ...odd })).toEqual({ title: 'Note' });
  });

  it('also where a field has no classification', () => {
    const mixed: z.ZodType<object> = z.object({
      foreign: z.string(),
      title: name({ label: 'Title', ...ofHouse }),
    });
    expect(seen({ foreign: 'secret', title: 'Note' }, { identifiers: 'pseudonyms' }, mixed)).toEqual({
      title: 'Note',
    });
  });
});

describe('where something is permitted in generalised form only', () => {
  const note = { id: 'n-1', title: 'Note' };
  const partly = generalising(
    permitting('client/case-administration', 'client/reference', 'client/progress'),
    'client/progress',
  );
  const citation = { ours: 'an example' } as const;
  const log = { code: 'log', text: 'write it down', citation } as const;
  const asPermitted = {
    code: 'pseudonymise',
    text: 'as it was asked',
    citation,
    identifiers: 'as-permitted',
  } as const;

  it.each<[string, DisclosureDecision['obligations'], object]>([
    ['identifiers are pseudonyms', [], { title: 'Note' }],
    ['so they are whatever else must be done', [log], { title: 'Note' }],
    ['they stand as they are where the obligation says so', [log, asPermitted], note],
  ])('%s', (_, obligations, expected) => {
    expect(viewRecord(Note, note, { ...partly, obligations })).toEqual(expected);
  });
});
