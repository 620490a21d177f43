import { replay } from 'exit-work/lifecycle';
import { verifyProgramme } from 'exit-work/verification';
import fc from 'fast-check';
import { expect } from 'vitest';
import { bothAnswers } from '../naive/compare-with-naive.js';
import { randomProgramme } from './random-programme.js';

/** How often an invariant of the designer was broken and how often it was proved. */
export type Tally = Record<string, { broken: number; proved: number }>;

/** Compares with the definitions alone on programmes that chance has written, and lets every story be replayed. */
export function agreeOnRandomProgrammes(numRuns: number): Tally {
  const tally: Tally = {};
  fc.assert(
    fc.property(randomProgramme, (programme) => {
      const { found, naive } = bothAnswers(programme);
      expect(found).toEqual(naive);
      for (const one of verifyProgramme(programme).results) {
        if (one.outcome === 'broken' && one.counterexample) {
          expect(replay(programme, one.counterexample.log)).toMatchObject({ ok: true });
        }
        if (one.from !== 'designer' || one.outcome === 'unknown') continue;
        const counted = tally[one.key] ?? { broken: 0, proved: 0 };
        counted[one.outcome] += 1;
        tally[one.key] = counted;
      }
    }),
    { numRuns },
  );
  return tally;
}

/** That chance broke and kept each kind of invariant in at least a twentieth of the programmes. */
export function expectBothOutcomes(tally: Tally, numRuns: number): void {
  const seldom = Object.entries(tally).filter(
    ([, { broken, proved }]) => Math.min(broken, proved) * 20 < numRuns,
  );
  expect(Object.keys(tally)).toHaveLength(9);
  expect(seldom).toEqual([]);
}
