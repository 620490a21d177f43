import { compilePolicy } from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { shareOf } from '../../evidence/share.js';
import { seeded } from '../worlds/small-scope.js';
import { randomInquiries } from '../worlds/worlds.js';
import { reported, survey } from './compare.js';

const count = shareOf(10_000_000);

it(`the engine decides as specified on ${count} random requests`, { timeout: 4 * 3_600_000 }, () => {
  const surveyed = survey(compilePolicy, count, randomInquiries(seeded(20_300_305), 500));
  console.info(`random requests: ${reported(surveyed)}`);
  expect(surveyed.disagreement).toBeUndefined();
  expect(surveyed.decisions).toBe(count);
});
