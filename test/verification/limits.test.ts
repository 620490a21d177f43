import { blueprints } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallBrokenProgrammes } from './broken/broken-programmes.js';
import { foundBroken } from './naive/compare-with-naive.js';
import { randomProgramme } from './random/random-programme.js';

const { helplineAndFamilySupport: helpline } = blueprints;
const { states } = verifyProgramme(helpline);

describe('a limit', () => {
  it.each([
    { limit: 1, isComplete: false },
    { limit: 10, isComplete: false },
    { limit: states - 1, isComplete: false },
    { limit: states, isComplete: true },
    { limit: states + 1, isComplete: true },
  ])('of $limit states is enough or not for a programme of 538: $isComplete', ({ limit, isComplete }) => {
    const verified = verifyProgramme(helpline, { limit });
    expect(verified).toMatchObject({ isComplete, isSound: isComplete });
    expect(new Set(verified.results.map(({ outcome }) => outcome))).toEqual(
      new Set([isComplete ? 'proved' : 'unknown']),
    );
  });

  it('that is enough for the states but not for what is observed besides leaves open only that', () => {
    const { openSetting } = blueprints;
    const verified = verifyProgramme(openSetting, { limit: 3_438 });
    expect(verified).toMatchObject({ isComplete: false, isSound: false, states: 3_438 });
    expect(
      verified.results.flatMap(({ key, outcome }) => (outcome === 'proved' ? [] : [[key, outcome]])),
    ).toEqual([
      ['evaluated-before-closure', 'unknown'],
      ['assessed-before-intervention', 'unknown'],
      ['release-is-planned', 'unknown'],
    ]);
  });

  it('is never a reason to prove or to accuse', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          randomProgramme,
          fc.constantFrom(...smallBrokenProgrammes.map(({ programme }) => programme)),
        ),
        fc.integer({ min: 1, max: 120 }),
        (programme, limit) => {
          const limited = verifyProgramme(programme, { limit });
          const whole = verifyProgramme(programme);
          expect(foundBroken(whole.results)).toMatchObject(foundBroken(limited.results));
          const known = new Map(whole.results.map((finding) => [finding.key, finding.outcome]));
          const proved = limited.results.filter(({ outcome }) => outcome === 'proved');
          expect(proved.filter(({ key }) => known.get(key) !== 'proved')).toEqual([]);
          if (limited.states < whole.states) {
            expect(proved).toEqual([]);
            expect(limited).toMatchObject({ isComplete: false, isSound: false });
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
