import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { sampleOf, shareOf } from '../../evidence/share.js';
import { largeBrokenProgrammes } from '../broken/broken-programmes.js';
import { bothAnswers } from '../naive/compare-with-naive.js';
import { agreeOnRandomProgrammes, expectBothOutcomes } from './random-agreement.js';

const count = shareOf(3_000);

describe(`of ${count} programmes that chance has written`, () => {
  it('the same is broken as by the definitions alone, by stories as short', { timeout: 1_800_000 }, () => {
    expectBothOutcomes(agreeOnRandomProgrammes(count), count);
  });
});

describe('by the definitions alone, too', () => {
  it.each(sampleOf(Object.entries(blueprints)))('%s is sound', { timeout: 600_000 }, (_, programme) => {
    const { found, naive } = bothAnswers(programme);
    expect(naive.broken).toEqual({});
    expect(found).toEqual(naive);
  });
});

describe('by the definitions alone, as much is broken by', () => {
  it.each(sampleOf(largeBrokenProgrammes))('$fault', { timeout: 600_000 }, ({ programme }) => {
    const { found, naive } = bothAnswers(programme);
    expect(found).toEqual(naive);
  });
});
