import { describe, it } from 'vitest';
import { agreeOnRandomProgrammes, expectBothOutcomes } from './random-agreement.js';

describe('of 50 programmes that chance has written', () => {
  it('the same is broken as by the definitions alone, by stories as short', { timeout: 240_000 }, () => {
    expectBothOutcomes(agreeOnRandomProgrammes(50), 50);
  });
});
