import { longestDocument, readJson } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { faultsOfStyle, issuesOf } from '../issue/issue-style.js';

describe('text that is JSON is read', () => {
  it.each<[string, unknown]>([
    ['{"id":"c-1"}', { id: 'c-1' }],
    [' [1, 2]\r\n', [1, 2]],
    ['"Sam"', 'Sam'],
    ['null', null],
    ['1e3', 1000],
  ])('%s', (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  it('up to 20,000,000 characters', () => {
    expect(readJson(`"${'a'.repeat(longestDocument - 2)}"`).ok).toBe(true);
  });

  it('and a dangerous key stays a key', () => {
    const read = readJson('{"__proto__":{"admin":true}}');
    expect(read.ok && Object.keys(Object(read.value))).toEqual(['__proto__']);
  });
});

describe('text that is no JSON is told by line and column', () => {
  it.each<[string, string, string]>([
    ['a value is missing', '{"id": }', 'it breaks at line 1, column 8'],
    ['a comma too many in an object', '{"id": 1,}', 'it breaks at line 1, column 10'],
    ['a comma too many in a list', '[1,]', 'it breaks at line 1, column 4'],
    ['a break in the third line', '{\n  "id": 1,\n  name: 2\n}', 'it breaks at line 3, column 3'],
    ['lines that end as Windows ends them', '{\r\n"id": x}', 'it breaks at line 2, column 7'],
    ['single quotes', "{'id': 1}", 'it breaks at line 1, column 2'],
    ['a comment', '{} // done', 'it breaks at line 1, column 4'],
    ['two documents', '{} {}', 'it breaks at line 1, column 4'],
    ['words', 'Sam Sample', 'it breaks at line 1, column 1'],
    ['words that mention a position', 'x at position 5 (line 7 column 9)', 'it breaks at line 1, column 1'],
    ['undefined', 'undefined', 'it breaks at line 1, column 1'],
    ['NaN', '[NaN]', 'it breaks at line 1, column 2'],
    ['HTML', '<html>', 'it breaks at line 1, column 1'],
    ['a line end in a text', '"a\nb"', 'it breaks at line 1, column 3'],
    ['nothing', '', 'it ends too early'],
    ['only space', ' \n ', 'it ends too early'],
    ['an object that is not closed', '{"id": 1', 'it ends too early'],
    ['a text that is not closed', '{"id', 'it ends too early'],
    ['100,000 lists that are not closed', '['.repeat(100_000), 'it ends too early'],
  ])('%s', (_, text, where) => {
    expect(readJson(text)).toMatchObject({
      ok: false,
      issues: [{ path: '(root)', message: `is not JSON: ${where}` }],
    });
  });

  it.each<[string, string, string]>([
    ['a byte order mark', '\uFEFF{}', 'begins with a byte order mark; save it as UTF-8 without one'],
    ['50 MB', 'a'.repeat(50_000_000), 'expected at most 20000000 characters in one document'],
    [
      'one character too many',
      ' '.repeat(longestDocument + 1),
      'expected at most 20000000 characters in one document',
    ],
  ])('%s', (_, text, message) => {
    const read = readJson(text);
    expect(read).toMatchObject({ ok: false, issues: [{ path: '(root)', message }] });
    expect(issuesOf(read).flatMap(faultsOfStyle)).toEqual([]);
  });
});
