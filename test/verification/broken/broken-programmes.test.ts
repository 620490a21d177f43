import { describe, expect, it } from 'vitest';
import { bothAnswers } from '../naive/compare-with-naive.js';
import { smallBrokenProgrammes } from './broken-programmes.js';
import { isToldAsBroken } from './told-broken.js';

// Those with many states in broken-programmes.exhaustive.test.ts, and by the definitions in random-programmes.deep.test.ts.
describe.each(smallBrokenProgrammes)('$fault', isToldAsBroken);

describe('by the definitions alone', () => {
  it.each(smallBrokenProgrammes)('as much is broken by $fault', ({ programme }) => {
    const answers = bothAnswers(programme);
    expect(answers.found).toEqual(answers.naive);
  });
});
