import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { seeded } from '../worlds/small-scope.js';
import { randomInquiries } from '../worlds/worlds.js';
import { reported, survey } from './compare.js';

it('the engine decides as specified on 10,000,000 random requests', { timeout: 3_600_000 }, () => {
  const surveyed = survey(compilePolicy, 10_000_000, randomInquiries(seeded(20_300_305), 500));
  console.info(`random requests: ${reported(surveyed)}`);
  expect(surveyed.disagreement).toBeUndefined();
  expect(surveyed.decisions).toBe(10_000_000);
});
