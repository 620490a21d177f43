import { Identifier } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';

describe('an identifier', () => {
  it.each(['a', '7', 'case-0001', 'CASE_1', 'urn:example:case.1', '0b9f5c1e-2d7a-4c58-9d3b-6f4f0a6a7c11'])(
    'is %s',
    (text) => {
      expect(Identifier.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    ['80 characters', 'a'.repeat(80), true],
    ['81 characters', 'a'.repeat(81), false],
    ['nothing', '', false],
    ['a name', 'Sam Sample', false],
    ['a leading dash', '-case', false],
    ['a leading dot', '.case', false],
    ['the key of the prototype', '__proto__', false],
    ['a slash', 'case/1', false],
    ['a letter with an accent', 'café', false],
    ['a line end', 'case-1\n', false],
    ['a number', 1, false],
  ])('of %s: %j is accepted: %s', (_, value, accepted) => {
    expect(Identifier.safeParse(value).success).toBe(accepted);
  });
});
