import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessableCase } from '../sample-desk.js';
import { mustCommute, type Walked, walk } from './laws-of-the-desk.js';
import { anyDice, kinds } from './random-steps.js';

describe('whatever is done at a desk', () => {
  it.each([13, 29, 31])(
    '3,400 steps from %i: the case opens, everything agrees, nothing leaves without its entry, what is refused changes nothing',
    (seed) => {
      const walked: Walked[] = [];
      const property = fc.property(fc.array(anyDice, { minLength: 40, maxLength: 40 }), (dice) => {
        walked.push(walk(dice));
      });
      fc.assert(property, { numRuns: 85, seed });
      const counted = (of: 'done' | 'refused') =>
        kinds.map((kind) => walked.reduce((sum, one) => sum + (one[of][kind] ?? 0), 0));
      expect(Math.min(...counted('done'))).toBeGreaterThan(10);
      expect(counted('refused').filter((times) => times === 0).length).toBeLessThan(2);
      expect(walked.reduce((sum, { handedOver }) => sum + handedOver, 0)).toBeGreaterThan(40);
    },
  );

  it('what concerns different things and is permitted in both orders ends alike', () => {
    let both = 0;
    const property = fc.property(
      fc.array(fc.tuple(anyDice, anyDice), { minLength: 20, maxLength: 20 }),
      (pairs) => {
        both += mustCommute(pairs, assessableCase());
      },
    );
    fc.assert(property, { numRuns: 80, seed: 13 });
    expect(both).toBeGreaterThan(200);
  });
});
