import { expect, it } from 'vitest';
import { inWorlds } from './law.js';
import { laws } from './laws.js';

const worlds = 1_000;

it.each(laws)('%s %s', (_, __, law) => {
  const { breach, mattering } = inWorlds(law, worlds);
  expect(breach).toBeUndefined();
  // A law that nothing could break says nothing.
  expect(mattering).toBeGreaterThan(worlds / 100);
});
