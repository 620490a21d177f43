import { describe, expect, it } from 'vitest';
import { explanations } from './explanations.js';
import { inWorlds, type Law } from './law.js';
import { laws } from './laws.js';

/** The exhaustive test tries each some hundred times as much. */
function expectLaw(law: Law, seed: number): void {
  const { breach, mattering } = inWorlds(law, { worlds: 15, mattering: 3, seed });
  expect(breach).toBeUndefined();
  // A law that nothing could break says nothing.
  expect(mattering).toBeGreaterThanOrEqual(3);
}

it.each(laws)('%s %s', (_, name, law) => {
  expectLaw(law, name.length);
});

describe('explanations are faithful', () => {
  it.each(explanations)('%s', (name, law) => {
    expectLaw(law, name.length);
  });
});
