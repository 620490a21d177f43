import { check } from 'exit-work/kernel';
import { optional } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesOf } from '../kernel/issue/issue-style.js';
import { Author, Note, note } from './notes.js';

const { reviewer: _, ...withoutReviewer } = note;

describe('an optional field', () => {
  it('may be left out, and then is not there', () => {
    const parsed = Note.parse(withoutReviewer);
    expect(Object.keys(parsed)).not.toContain('reviewer');
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['an empty text', ''],
    ['an empty object', {}],
    ['false', false],
  ])('does not take %s for having no value', (_name, value) => {
    expect(Note.safeParse({ ...note, reviewer: value }).success).toBe(false);
    const issues = issuesOf(check(Note, { ...note, reviewer: value }));
    expect(issues.map(({ path }) => path.split('.')[0])).toContain('reviewer');
  });

  it('in a list there is nothing to leave out', () => {
    const authors = z.array(z.union([optional(Author), z.string()]));
    expect(authors.safeParse([undefined]).success).toBe(false);
  });

  it('a required one is missed', () => {
    const { text: _text, ...withoutText } = note;
    expect(check(Note, withoutText)).toMatchObject({
      ok: false,
      issues: [{ path: 'text', message: 'expected text, found nothing' }],
    });
  });
});
