import {
  anyNumberOf,
  arrayOf,
  compileSchema,
  distinctValues,
  name,
  nested,
  optional,
  type RecordOf,
  record,
} from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const about = { label: 'Example', category: 'organisational', subject: 'nobody' } as const;
const line = name(about);

const Group = record(
  { name: line, rules: anyNumberOf<string>(line), songs: anyNumberOf<string>(line, { atMost: 2 }) },
  { title: 'Group', meaning: 'An example.', rules: [distinctValues('rules')] },
);
interface Group extends RecordOf<typeof Group> {}
const House = record({
  groups: anyNumberOf<Group>(Group),
  first: optional(nested<Group>(Group)),
  funders: optional(arrayOf(line)),
});

const schemas: [string, z.ZodType][] = [
  ['as it is', House],
  ['compiled', compileSchema(House)],
];

describe.each(schemas)('%s, a list of which there may be none', (_, schema) => {
  it.each<[string, object, object]>([
    ['may be missing', {}, {}],
    ['is left out where it is empty', { groups: [] }, {}],
    ['is kept where it has entries', { groups: [{ name: 'a' }] }, { groups: [{ name: 'a' }] }],
    ['is left out wherever it stands', { groups: [{ name: 'a', rules: [] }] }, { groups: [{ name: 'a' }] }],
    [
      'in a nested record too',
      { first: { name: 'a', songs: [], rules: ['b'] } },
      { first: { name: 'a', rules: ['b'] } },
    ],
    ['unlike one that says something by being empty', { funders: [] }, { funders: [] }],
  ])('%s', (_what, given, read) => {
    const before = structuredClone(given);
    expect(z.parse(schema, given)).toStrictEqual(read);
    expect(given).toStrictEqual(before);
  });

  it.each<[string, object, (string | number)[]]>([
    ['is a list', { groups: 'none' }, ['groups']],
    ['is not undefined', { groups: undefined }, ['groups']],
    [
      'has no more entries than it may',
      { groups: [{ name: 'a', songs: ['b', 'c', 'd'] }] },
      ['groups', 0, 'songs'],
    ],
    [
      'obeys the rules of its record',
      { groups: [{ name: 'a', rules: ['b', 'b'] }] },
      ['groups', 0, 'rules', 1],
    ],
  ])('%s', (_what, given, path) => {
    expect(z.safeParse(schema, given).error?.issues).toMatchObject([{ path }]);
  });
});
