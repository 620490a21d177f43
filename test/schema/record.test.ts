import { check } from 'exit-work/kernel';
import { flag } from 'exit-work/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../kernel/issue/issue-style.js';
import { Author, Note, note } from './notes.js';

const active = flag({ label: 'Active', category: 'case-administration', subject: 'staff' });

describe('a record is strict', () => {
  const author = { id: 'm-1', name: 'Alex Example' };

  it.each<[string, typeof Author, object, boolean]>([
    ['as declared', Author, author, true],
    ['with a field more', Author, { ...author, active: true }, false],
    ['with a field less', Author, { id: 'm-1' }, false],
    ['after refine', Author.refine(() => true), { ...author, active: true }, false],
  ])('%s', (_, schema, value, accepted) => {
    expect(schema.safeParse(value).success).toBe(accepted);
  });

  it('after extend, pick and omit', () => {
    expect(Author.extend({ active }).safeParse({ ...author, active: true, more: 1 }).success).toBe(false);
    expect(Author.extend({ active }).safeParse({ ...author, active: true }).success).toBe(true);
    expect(Author.pick({ id: true }).safeParse(author).success).toBe(false);
    expect(Author.pick({ id: true }).safeParse({ id: 'm-1' }).success).toBe(true);
    expect(Author.omit({ id: true }).safeParse(author).success).toBe(false);
    expect(Author.omit({ id: true }).safeParse({ name: 'Alex Example' }).success).toBe(true);
  });

  it.each([
    ['in a nested record', { ...note, reviewer: { ...note.reviewer, more: 1 } }, 'reviewer'],
    ['in a list', { ...note, authors: [author, { ...author, more: 1 }] }, 'authors[1]'],
    ['in a variant', { ...note, fate: { ...note.fate, more: 1 } }, 'fate'],
    ['of another variant', { ...note, fate: { ...note.fate, because: 'b' } }, 'fate'],
  ])('%s', (_, value, path) => {
    expect(issuesOf(check(Note, value)).map((issue) => issue.path)).toEqual([path]);
  });
});

describe('a record is JSON as it stands', () => {
  it('and comes back from text unchanged', () => {
    expect(Note.parse(JSON.parse(JSON.stringify(note)))).toEqual(note);
  });

  const line = fc
    .string({ minLength: 1, maxLength: 300 })
    .filter((text) => /^[^\r\n\u2028\u2029]*$/.test(text) && text.trim() !== '');

  it('whatever the texts in it are', () => {
    fc.assert(
      fc.property(line, line, (text, name) => {
        const value = { ...note, text, authors: [{ id: 'm-1', name }] };
        expect(Note.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
      }),
    );
  });

  it('it is not the object that was given', () => {
    const parsed = Note.parse(note);
    expect(parsed).not.toBe(note);
    expect(parsed.authors[0]).not.toBe(note.authors[0]);
  });
});
