import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { reported, survey } from './compare.js';
import { everyOrder } from './every-order.js';
import type { Inquiry, World } from './worlds.js';

const worlds = 25 * 25 * 25 * 13 * 8 * 8;

// A third of the 13 million worlds, for the time that it takes: a number that divides none of the factors, so that every
// value of each element still meets every value of each other.
const every = 3;

it('the engine decides as specified in orders of times around a request', { timeout: 3_600_000 }, () => {
  const surveyed = survey(compilePolicy, Number.POSITIVE_INFINITY, thinned(everyOrder()));
  console.info(`every third order: ${reported(surveyed)}`);
  expect(surveyed.disagreement).toBeUndefined();
  expect(surveyed.decisions).toBe(Math.ceil(worlds / every));
});

function* thinned(inquiries: Iterable<Inquiry>): Generator<Inquiry> {
  let number = -1;
  function* some(all: Inquiry['worlds']): Generator<World> {
    for (const one of all) {
      number += 1;
      if (number % every === 0) yield one;
    }
  }
  for (const { policy, worlds } of inquiries) yield { policy, worlds: some(worlds) };
}
