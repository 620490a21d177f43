import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { share } from '../../evidence/share.js';
import { everyOrder } from '../worlds/every-order.js';
import type { Inquiry, World } from '../worlds/worlds.js';
import { reported, survey } from './compare.js';

const parts = [25, 25, 25, 13, 8, 8];
const worlds = parts.reduce((product, part) => product * part);

it('the engine decides as specified in every order of times around a request', { timeout: 3_600_000 }, () => {
  const step = stepFor(1 / share);
  const surveyed = survey(compilePolicy, Number.POSITIVE_INFINITY, every(step, everyOrder()));
  console.info(`every order, one of ${step}: ${reported(surveyed)}`);
  expect(surveyed.disagreement).toBeUndefined();
  expect(surveyed.decisions).toBe(Math.ceil(worlds / step));
});

/** So many worlds or a few more, so that no order of any part is passed over again and again. */
function stepFor(wished: number): number {
  let step = Math.ceil(wished);
  while (step > 1 && parts.some((part) => shareAFactor(part, step))) step += 1;
  return step;
}

function shareAFactor(part: number, step: number): boolean {
  for (let common = 2; common <= part; common += 1) {
    if (part % common === 0 && step % common === 0) return true;
  }
  return false;
}

/** One of so many worlds, counted on from policy to policy. */
function* every(step: number, inquiries: Iterable<Inquiry>): Generator<Inquiry> {
  let passed = 0;
  function* some(all: Inquiry['worlds']): Generator<World> {
    for (const world of all) {
      if (passed % step === 0) yield world;
      passed += 1;
    }
  }
  for (const { policy, worlds: all } of inquiries) yield { policy, worlds: some(all) };
}
