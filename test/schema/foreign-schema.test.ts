import { annotationOf, leavesOf } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Author } from './notes.js';

const foreign = z.object({ note: z.string() });

describe('a schema from outside is a leaf of which nothing is known', () => {
  it.each<[string, z.core.$ZodType]>([
    ['a text', z.string()],
    ['a number', z.number()],
    ['anything', z.any()],
    ['a table', z.record(z.string(), z.string())],
    ['a pair', z.tuple([z.string(), z.string()])],
    ['a transformation', z.string().transform((text) => text.length)],
    ['a record that is transformed', Author.transform((author) => author.name)],
    ['a record with a default', Author.prefault({ id: 'm-1', name: 'Alex Example' })],
    ['a record that is read only', Author.readonly()],
    ['a record that is made later', z.lazy(() => Author)],
    ['two records in one', z.intersection(Author, foreign)],
  ])('%s', (_, schema) => {
    expect(leavesOf(z.object({ field: schema }))).toEqual([{ path: 'field', annotation: undefined }]);
    expect(annotationOf(schema)).toBeUndefined();
  });

  it.each<[string, z.core.$ZodType, string]>([
    ['in an object', foreign, 'note'],
    ['in a list', z.array(foreign), '[].note'],
    ['in a choice', z.union([foreign, Author]), 'note'],
    ['beside known ones', z.object({ author: Author, foreign }), 'foreign.note'],
  ])('%s it is found by its path', (_, schema, path) => {
    const unknown = leavesOf(schema).filter((leaf) => leaf.annotation === undefined);
    expect(unknown.map((leaf) => leaf.path)).toEqual([path]);
  });

  it.each([
    ['a title', z.string().meta({ label: 'Name', category: 'identity', subject: 'client' })],
    ['a description', z.string().describe('identity of the client')],
  ])('%s does not classify it', (_, schema) => {
    expect(annotationOf(schema)).toBeUndefined();
  });
});
