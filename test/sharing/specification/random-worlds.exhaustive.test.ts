import { compilePolicy } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { seeded } from '../worlds/small-scope.js';
import { randomInquiries } from '../worlds/worlds.js';
import { survey } from './compare.js';

const each = 25_000;

describe('the engine decides as specified on 100,000 random requests', () => {
  it.each([1201, 1202, 1203, 1204])(`${each} of seed %i`, { timeout: 120_000 }, (seed) => {
    const { disagreement, decisions } = survey(compilePolicy, each, randomInquiries(seeded(seed), 500));
    expect(disagreement).toBeUndefined();
    expect(decisions).toBe(each);
  });
});
