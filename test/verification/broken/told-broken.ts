import { replay } from 'exit-work/lifecycle';
import { safeParseProgramme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import { expect, it } from 'vitest';
import type { BrokenProgramme, Told } from './broken-programme.js';

/** For a broken programme: what is broken is found, and nothing else, by stories that replay. */
export function isToldAsBroken({ programme, broken }: BrokenProgramme): void {
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
}
