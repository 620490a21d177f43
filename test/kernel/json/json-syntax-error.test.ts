import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSyntaxError } from '../../../src/kernel/json/json-syntax-error.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON, and JSON that somebody has edited badly. */
const anyEditedJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('', ...'{}[],:"\\ \n\t\u0000\u00a0\u2028tfn0123-+.eEux'),
  )
  .map(([text, place, removed, added]) => {
    const at = place % (text.length + 1);
    return `${text.slice(0, at)}${added}${text.slice(at + removed)}`;
  });

describe('where a text stops being JSON', () => {
  it.each<[string, number | undefined]>([
    ['-0.5e-7', undefined],
    ['"\\u00e9\\n"', undefined],
    ['[true,false,null]', undefined],
    ['01', 1],
    ['-', 1],
    ['+1', 0],
    ['.5', 0],
    ['1.', 2],
    ['1.e', 2],
    ['1e', 2],
    ['1e+', 3],
    ['tru', 3],
    ['trUe', 2],
    ['nulls', 4],
    ['"\\x"', 2],
    ['"\\u00g0"', 5],
    ['"\\u000g"', 6],
    ['"\\u000"', 6],
    ['"\t"', 1],
    ['{"a":1 "b":2}', 7],
    ['{"a" 1}', 5],
    ['{1:2}', 1],
    ['{,}', 1],
    ['[,]', 1],
    ['[1}', 2],
    ['{"a":1]', 6],
    [']', 0],
    ['[] ]', 3],
    ['\u00a01', 0],
  ])('%j', (text, position) => {
    expect(jsonSyntaxError(text)).toBe(position);
    expect(isJson(text)).toBe(position === undefined);
  });

  it('is nowhere exactly where the platform reads the text', () => {
    fc.assert(
      fc.property(anyEditedJson, (text) => {
        expect(jsonSyntaxError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the first such place: what stands before it is a beginning, what stands after it changes nothing', () => {
    fc.assert(
      fc.property(anyEditedJson, fc.string(), (text, other) => {
        const position = jsonSyntaxError(text);
        fc.pre(position !== undefined && position < text.length);
        const before = text.slice(0, position);
        expect([undefined, before.length]).toContain(jsonSyntaxError(before));
        expect(jsonSyntaxError(`${before}${text.charAt(Number(position))}${other}`)).toBe(position);
      }),
      { numRuns: 1_000 },
    );
  });
});
