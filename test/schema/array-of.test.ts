import { check } from 'exit-work/kernel';
import { arrayOf } from 'exit-work/schema';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../kernel/issue/issue-style.js';
import { Author } from './notes.js';

const author = { id: 'm-1', name: 'Alex Example' };
const some = (length: number): object[] => Array.from({ length }, () => author);

describe('a list', () => {
  it.each<[string, number, number, string[]]>([
    ['may be empty', 0, 0, []],
    ['of at least one, empty', 1, 0, ['expected at least 1 entry']],
    ['of at least one, with one', 1, 1, []],
    ['of at least two, with one', 2, 1, ['expected at least 2 entries']],
    ['of 5,000', 0, 5_000, []],
    ['of 5,001', 0, 5_001, ['expected at most 5000 entries']],
  ])('%s', (_, atLeast, length, messages) => {
    const issues = issuesOf(check(arrayOf(Author, { atLeast }), some(length)));
    expect(issues.map((issue) => issue.message)).toEqual(messages);
  });

  it.each([
    ['fewer', 2, 2, []],
    ['fewer, with one more', 2, 3, ['expected at most 2 entries']],
    ['more', 5_001, 5_001, []],
    ['more, with one more', 5_001, 5_002, ['expected at most 5001 entries']],
  ])('may be limited to %s', (_, atMost, length, messages) => {
    const issues = issuesOf(check(arrayOf(Author, { atMost }), some(length)));
    expect(issues.map((issue) => issue.message)).toEqual(messages);
  });

  it.each<[string, unknown]>([
    ['a record', author],
    ['a text', 'm-1'],
    ['null', null],
    ['a list-like object', { length: 1, 0: author }],
  ])('is not %s', (_, value) => {
    expect(issuesOf(check(arrayOf(Author), value))).toHaveLength(1);
  });

  it('names the entry that is wrong', () => {
    const issues = issuesOf(check(arrayOf(Author), [author, { ...author, id: 'x y' }]));
    expect(issues.map((issue) => issue.path)).toEqual(['[1].id']);
  });
});
