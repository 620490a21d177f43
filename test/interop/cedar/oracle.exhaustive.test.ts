import { expect, it } from 'vitest';
import { compareWithCedar, expectHardWorlds } from './compare-with-cedar.js';

it('cedar and the engine agree in 100,000 decisions', async () => {
  const seen = await compareWithCedar(100_000, { seed: 1, validated: false });
  expectHardWorlds(seen);
  expect(seen.decisions).toBeGreaterThanOrEqual(100_000);
}, 900_000);
