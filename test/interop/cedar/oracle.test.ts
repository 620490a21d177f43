import { it } from 'vitest';
import { compareWithCedar, expectHardWorlds } from './compare-with-cedar.js';

it('cedar allows what the engine permits, on the same grounds, and forbids by the same prohibitions', async () => {
  expectHardWorlds(await compareWithCedar(320, { seed: 20_300_305, validated: true }));
}, 60_000);
