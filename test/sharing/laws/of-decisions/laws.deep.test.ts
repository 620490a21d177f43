import { expect, it } from 'vitest';
import { share, shareOf } from '../../../evidence/share.js';
import { explanations } from './explanations.js';
import { inWorlds } from './law.js';
import { laws } from './laws.js';
import { turnedNearMisses } from './near-misses-turned.js';

/** Of each law: together 200,000 when all are asked. */
const worlds = shareOf(5_000);
const enough = shareOf(100);

const minutes = 60_000;

it.each([...laws, ...explanations.map(([name, law]) => ['explanations are faithful:', name, law] as const)])(
  '%s %s',
  (_, name, law) => {
    const { breach, mattering } = inWorlds(law, { worlds, mattering: enough, seed: 1_000 + name.length });
    expect(breach).toBeUndefined();
    expect(mattering).toBeGreaterThanOrEqual(enough);
  },
  2 * minutes,
);

it(
  'a near miss that is carried out turns the answer, whatever was missing',
  () => {
    const { unfaithful, permitted } = turnedNearMisses(shareOf(20_000), 2);
    expect(unfaithful).toBeUndefined();
    expect(Object.entries(permitted).filter(([, times]) => times < 10 * share)).toEqual([]);
  },
  2 * minutes,
);
