import { replay } from 'exit-work/lifecycle';
import { safeParseProgramme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import { describe, expect, it } from 'vitest';
import { bothAnswers } from '../naive/compare-with-naive.js';
import type { Told } from './broken-programme.js';
import { brokenProgrammes } from './broken-programmes.js';

describe.each(brokenProgrammes)('$fault', ({ programme, broken }) => {
  const { findings, isSound, isComplete } = verifyProgramme(programme);
  const found = findings.flatMap((one) => (one.outcome === 'broken' ? [one] : []));

  it('is nothing that a check of the form would see', () => {
    expect(safeParseProgramme(programme)).toMatchObject({ ok: true });
  });

  it('breaks this and nothing else, by a story this long that ends with this', () => {
    const told = found.map(({ key, story }): [string, Told] => {
      return [key, story && [story.log.length, story.log.at(-1)?.type ?? '']];
    });
    expect(Object.fromEntries(told)).toEqual(broken);
    expect(findings.filter(({ outcome }) => outcome === 'proved')).toHaveLength(
      findings.length - found.length,
    );
    expect({ isSound, isComplete }).toEqual({ isSound: false, isComplete: true });
  });

  it('is told by stories that replay to where they end', () => {
    for (const { story } of found) {
      if (story === undefined) continue;
      const replayed = replay(programme, story.log);
      expect(replayed).toMatchObject({ ok: true });
      expect(story.states).toHaveLength(story.log.length);
      expect(replayed.ok && replayed.state).toEqual(story.states.at(-1));
    }
  });
});

// Those with many states are compared in the exhaustive tests.
const small = brokenProgrammes.filter(({ programme }) => programme.id === 'helpline-and-family-support');

describe('by the definitions alone', () => {
  it.each(small)('as much is broken by $fault', ({ programme }) => {
    const answers = bothAnswers(programme);
    expect(answers.found).toEqual(answers.naive);
  });
});
