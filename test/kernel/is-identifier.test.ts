import { Identifier } from 'exit-work/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { isIdentifier } from '../../src/kernel/identifier.js';

const characters = fc.constantFrom(...'aZ09._:- \n\u0000é\u007f☃');

it('a value is an identifier where the schema says so, and nowhere else', () => {
  const texts = fc.string({ unit: characters, maxLength: 4 });
  const others = fc.constantFrom(undefined, null, 7, {}, [], 'a'.repeat(80), 'a'.repeat(81));
  fc.assert(
    fc.property(fc.oneof(texts, others), (value) => {
      expect(isIdentifier(value)).toBe(z.safeParse(Identifier, value).success);
    }),
    { numRuns: 2_000 },
  );
});
