import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { everyOrder } from '../worlds/every-order.js';
import { reported, survey } from './compare.js';

const worlds = 25 * 25 * 25 * 13 * 8 * 8;

it('the engine decides as specified in every order of times around a request', { timeout: 3_600_000 }, () => {
  const surveyed = survey(compilePolicy, Number.POSITIVE_INFINITY, everyOrder());
  console.info(`every order: ${reported(surveyed)}`);
  expect(surveyed.disagreement).toBeUndefined();
  expect(surveyed.decisions).toBe(worlds);
});
