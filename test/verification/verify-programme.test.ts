import { blueprints, type Programme } from 'exit-work/programme';
import { verifyProgramme } from 'exit-work/verification';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../lifecycle/stories/story.js';
import { changed } from './broken/changed.js';
import { bothAnswers } from './naive/compare-with-naive.js';
import { one, randomWhere } from './random/random-where.js';

/** What was counted when this was last looked at: a change of a blueprint is to be noticed. */
const counted = {
  openSetting: { states: 3_438, properties: 19 },
  prisonAndProbation: { states: 27_276, properties: 26 },
  vpnTypeC: { states: 6_876, properties: 19 },
  pairs: { states: 18_132, properties: 26 },
  exitSweden: { states: 5_568, properties: 19 },
  helplineAndFamilySupport: { states: 538, properties: 14 },
} as const satisfies Record<keyof typeof blueprints, unknown>;

const names = Object.keys(blueprints).filter((name): name is keyof typeof blueprints => name in counted);

describe.each(names)('%s', (name) => {
  const { results, notApplicable, ...verified } = verifyProgramme(blueprints[name]);

  it('is sound, and that is known of every state', () => {
    const { id, version } = blueprints[name];
    expect(verified).toEqual({
      programme: { id, version },
      isSound: true,
      isComplete: true,
      states: counted[name].states,
    });
  });

  it('is asked everything that the field asks, or it is said what not', () => {
    expect(notApplicable).toHaveLength(name === 'helplineAndFamilySupport' ? 2 : 0);
  });

  it('has as many properties as were counted, all proved in as many states or more', () => {
    expect(results).toHaveLength(counted[name].properties);
    expect(
      results.filter(({ outcome, states }) => outcome !== 'proved' || states < counted[name].states),
    ).toEqual([]);
  });
});

// The larger ones in random-programmes.deep.test.ts.
it('helplineAndFamilySupport is as sound by the definitions alone, with as many states', () => {
  const { found, naive } = bothAnswers(blueprints.helplineAndFamilySupport);
  expect(naive).toEqual({ broken: {}, states: counted.helplineAndFamilySupport.states });
  expect(found).toEqual(naive);
});

describe('verifying', () => {
  const { helplineAndFamilySupport: helpline } = blueprints;

  it('is the same whenever it is done', () => {
    const again = structuredClone(helpline);
    expect(verifyProgramme(again)).toEqual(verifyProgramme(helpline));
    expect(verifyProgramme(helpline)).toEqual(verifyProgramme(helpline));
  });

  it('leaves the programme as it was', () => {
    const programme = frozen(structuredClone(helpline));
    const before = JSON.stringify(programme);
    expect(verifyProgramme(programme).isSound).toBe(true);
    expect(JSON.stringify(programme)).toBe(before);
  });

  const days: readonly { readonly given: Pick<Programme, 'validity'>; readonly day: string }[] = [
    { given: { validity: { from: '2031-03-01' } }, day: '2031-03-01' },
    { given: { validity: { from: '2024-02-29', until: '2024-03-01' } }, day: '2024-02-29' },
    { given: {}, day: '2030-01-01' },
  ];

  it.each(days)('tells stories of a day on which cases are opened: $day', ({ given, day }) => {
    const careless = { ...changed(helpline, { steps: { close: { requires: [] } } }), ...given };
    const [told] = verifyProgramme(careless).results.flatMap((finding) =>
      finding.outcome === 'broken'
        ? [finding.counterexample?.log.map(({ instant }) => instant.slice(0, 10))]
        : [],
    );
    expect(told).toEqual([day, day]);
    expect(verifyProgramme({ ...helpline, ...given })).toEqual(verifyProgramme(helpline));
  });

  it('finds a programme as sound as before when something more can be noted that changes nothing', () => {
    const { states } = verifyProgramme(helpline);
    fc.assert(
      fc.property(randomWhere, one(['housing.decided', 'incentive.granted']), (where, event) => {
        const { stage: _, ...meant } = where;
        const programme = changed(
          helpline,
          { steps: { note: { event, where: { ...meant, track: ['voluntary'] }, discretionary: true } } },
          { events: { [event]: { label: 'Noted', definition: 'Something is noted.' } } },
        );
        const { isSound, results, ...others } = verifyProgramme(programme);
        const broken = results.flatMap(({ key, outcome }) => (outcome === 'proved' ? [] : [key]));
        // A step for which no case ever stands right is told, and nothing else.
        expect(broken.filter((key) => key !== 'step-note-is-possible')).toEqual([]);
        expect({ isSound, states: others.states }).toEqual({ isSound: broken.length === 0, states });
      }),
      { numRuns: 60 },
    );
  });
});
