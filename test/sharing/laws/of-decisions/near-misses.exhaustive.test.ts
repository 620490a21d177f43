import { expect, it } from 'vitest';
import { turnedNearMisses } from './near-misses-turned.js';

it('a near miss that is carried out turns the answer, whatever was missing', () => {
  const { unfaithful, permitted } = turnedNearMisses(150, 6);
  expect(unfaithful).toBeUndefined();
  expect(Object.entries(permitted).filter(([, times]) => times === 0)).toEqual([]);
});
