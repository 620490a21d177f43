import { replay } from 'exit-work/lifecycle';
import { safeParseProgramme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { bothAnswers } from '../naive/compare-with-naive.js';
import type { Told } from './broken-programme.js';
import { brokenProgrammes } from './broken-programmes.js';

describe.each(brokenProgrammes)('$fault', ({ programme, broken }) => {
  const { results, isSound, isComplete } = verifyProgramme(programme);
  const found = results.flatMap((one) => (one.outcome === 'broken' ? [one] : []));

  it('is nothing that a check of the form would see', () => {
    expect(safeParseProgramme(programme)).toMatchObject({ ok: true });
  });

  it('breaks this and nothing else, by a counterexample this long that ends with this', () => {
    const told = found.map(({ key, counterexample }): [string, Told] => {
      return [key, counterexample && [counterexample.log.length, counterexample.log.at(-1)?.type ?? '']];
    });
    expect(Object.fromEntries(told)).toEqual(broken);
    expect(results.filter(({ outcome }) => outcome === 'proved')).toHaveLength(results.length - found.length);
    expect({ isSound, isComplete }).toEqual({ isSound: false, isComplete: true });
  });

  it('is told by stories that replay to where they end', () => {
    for (const { counterexample } of found) {
      if (counterexample === undefined) continue;
      const replayed = replay(programme, counterexample.log);
      expect(replayed).toMatchObject({ ok: true });
      expect(counterexample.states).toHaveLength(counterexample.log.length);
      expect(replayed.ok && replayed.state).toEqual(counterexample.states.at(-1));
    }
  });
});

// Those with many states are compared in random-programmes.deep.test.ts.
const small = brokenProgrammes.filter(({ programme }) => programme.id === 'helpline-and-family-support');

describe('by the definitions alone', () => {
  it.each(small)('as much is broken by $fault', ({ programme }) => {
    const answers = bothAnswers(programme);
    expect(answers.found).toEqual(answers.naive);
  });
});
