import { annotationOf, flag, leavesOf } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Author, Note } from './notes.js';

const active = flag({ label: 'Active', category: 'case-administration', subject: 'staff' });

/** What is known of the leaves of a schema, as one text for each. */
function known(schema: z.core.$ZodType): string[] {
  return leavesOf(schema).map(
    ({ path, annotation }) => `${path}: ${annotation?.category} of ${annotation?.subject}`,
  );
}

const id = 'id: reference of staff';
const name = 'name: identity of staff';

describe('what is known of a field survives', () => {
  it.each<[string, z.core.$ZodType, string[]]>([
    ['refine', Author.refine(() => true), [id, name]],
    ['two refinements', Author.refine(() => true).refine(() => true), [id, name]],
    ['superRefine', Author.superRefine(() => {}), [id, name]],
    ['check', Author.check(() => {}), [id, name]],
    ['describe', Author.describe('An author'), [id, name]],
    ['meta', Author.meta({ title: 'Author' }), [id, name]],
    ['clone', z.clone(Author), [id, name]],
    ['extend', Author.extend({ active }), [id, name, 'active: case-administration of staff']],
    ['extend over a field', Author.extend({ name: active }), [id, 'name: case-administration of staff']],
    [
      'extend after refine',
      Author.refine(() => true).extend({ active }),
      [id, name, 'active: case-administration of staff'],
    ],
    ['pick', Author.pick({ id: true }), [id]],
    ['omit', Author.omit({ id: true }), [name]],
    [
      'pick after extend',
      Author.extend({ active }).pick({ active: true }),
      ['active: case-administration of staff'],
    ],
    ['optional', Author.optional(), [id, name]],
    ['nullable', Author.nullable(), [id, name]],
    ['optional and nullable', Author.nullable().optional(), [id, name]],
    ['a list of zod', z.array(Author), ['[].id: reference of staff', '[].name: identity of staff']],
    [
      'an object of zod',
      z.object({ author: Author }),
      ['author.id: reference of staff', 'author.name: identity of staff'],
    ],
    [
      'a choice of zod',
      z.union([Author, z.strictObject({ active })]),
      [id, name, 'active: case-administration of staff'],
    ],
  ])('%s', (_, schema, expected) => {
    expect(known(schema)).toEqual(expected);
  });

  it('a refinement of a single field', () => {
    const short = Note.shape.text;
    const shorter = z.clone(short, { ...short._zod.def });
    expect(annotationOf(shorter)).toEqual(annotationOf(short));
  });

  it('the base record is not changed by what is made of it', () => {
    Author.extend({ active }).pick({ active: true });
    Author.refine(() => false);
    expect(known(Author)).toEqual([id, name]);
    expect(Author.safeParse({ id: 'm-1', name: 'Alex Example' }).success).toBe(true);
  });
});
