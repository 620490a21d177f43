import { expect, it } from 'vitest';
import { compareWithCedar, expectHardWorlds } from './compare-with-cedar.js';

const each = 3_400;

it.each([21, 22, 23])(
  `cedar and the engine agree in ${each} decisions of seed %i`,
  async (seed) => {
    const compared = await compareWithCedar(each, { seed, validated: false });
    expect(compared.decisions).toBeGreaterThanOrEqual(each);
    expectHardWorlds(compared);
  },
  120_000,
);
