import { describe, it } from 'vitest';
import { agreeOnRandomProgrammes } from './random-agreement.js';

// Of 3,000 in random-programmes.deep.test.ts, where chance breaks and keeps each kind of invariant often enough.
describe('of 20 programmes that chance has written', () => {
  it('the same is broken as by the definitions alone, by stories as short', { timeout: 240_000 }, () => {
    agreeOnRandomProgrammes(20);
  });
});
