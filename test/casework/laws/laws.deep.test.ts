import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOf } from '../../evidence/share.js';
import { assessableCase } from '../sample-desk.js';
import { mustCommute, walk } from './laws-of-the-desk.js';
import { anyDice } from './random-steps.js';

it('a million steps at a desk, and two hundred thousand pairs of them', () => {
  const dice = fc.array(anyDice, { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(dice, (steps) => {
      walk(steps);
    }),
    { numRuns: shareOf(25_000) },
  );
  let both = 0;
  const pairs = fc.array(fc.tuple(anyDice, anyDice), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(pairs, (some) => {
      both += mustCommute(some, assessableCase());
    }),
    { numRuns: shareOf(10_000) },
  );
  expect(both).toBeGreaterThan(0);
});
