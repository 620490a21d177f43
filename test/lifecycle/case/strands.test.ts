import { type CaseState, strandsOf } from 'exit-work/lifecycle';
import { blueprints, type Programme } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../programme/small-programme.js';
import { caseIn, type JourneyName, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, frozen, opened, type Told } from '../stories/story.js';
import { anyWalk } from '../stories/walks.js';

/** The strands in short: `needs: under-way, waits for needs-assessed`. */
function told(state: CaseState): readonly string[] {
  return strandsOf(state).map(({ strand, status, missing }) =>
    missing.length === 0 ? `${strand}: ${status}` : `${strand}: ${status}, waits for ${missing.join(', ')}`,
  );
}

const needs = 'needs: under-way, waits for needs-assessed';
const risk = 'risk: under-way, waits for risk-assessed';
const rapport = 'rapport: under-way, waits for rapport-built';
const needsAndRisk = [needs, risk];

const inAssessment: readonly (readonly [JourneyName, readonly Told[], readonly string[]])[] = [
  ['open setting, at liberty', [], needsAndRisk],
  ['open setting, from prison', [], needsAndRisk],
  ['type C, from prison', [], needsAndRisk],
  ['prison and probation, mandated', [], needsAndRisk],
  ['prison and probation, from prison', [], needsAndRisk],
  ['PAIRS, mandated', [], needsAndRisk],
  ['PAIRS, voluntary', ['session.held'], needsAndRisk],
  ['PAIRS, voluntary', ['needs.assessed'], ['needs: done', risk]],
  ['PAIRS, voluntary', ['risk.assessed'], [needs, 'risk: done']],
  ['PAIRS, voluntary', ['risk.assessed', 'needs.assessed'], ['needs: done', 'risk: done']],
  ['Exit Sweden', [], [needs, risk, rapport]],
  ['Exit Sweden', ['rapport.built'], [needs, risk, 'rapport: done']],
  ['Exit Sweden', ['needs.assessed', 'case.paused'], ['needs: done', risk, rapport]],
  ['Exit Sweden, from prison', ['crisis.reported'], [needs, risk, rapport]],
];

describe('in the assessment', () => {
  it.each(inAssessment)('of %s, after %j, the strands are %j', (name, story, strands) => {
    expect(told(advanced(caseIn(name, 'assessment'), ...story))).toEqual(strands);
  });

  it('each strand is told with its words', () => {
    expect(strandsOf(caseIn('open setting, at liberty', 'assessment'))).toEqual([
      {
        strand: 'needs',
        label: 'Assessment of the needs in five areas',
        missing: ['needs-assessed'],
        status: 'under-way',
      },
      { strand: 'risk', label: 'Assessment of the risks', missing: ['risk-assessed'], status: 'under-way' },
    ]);
  });

  it('what was assessed once is to be assessed anew after the case was opened again', () => {
    const ended = advanced(caseIn('Exit Sweden', 'closure'), 'case.closed', 'case.reopened');
    const again = advanced(ended, 'case-manager.appointed');
    expect(again.position.stage).toBe('assessment');
    expect(told(again)).toEqual([needs, risk, rapport]);
  });
});

describe('in the intervention', () => {
  it.each<JourneyName>(['PAIRS, mandated', 'PAIRS, voluntary', 'PAIRS, from prison'])(
    'of %s three pillars go on side by side, and have no end of their own',
    (name) => {
      const pillars = ['social: going-on', 'psychological: going-on', 'ideological: going-on'];
      const state = caseIn(name, 'intervention');
      expect(told(state)).toEqual(pillars);
      expect(told(advanced(state, 'session.held', 'risk.assessed'))).toEqual(pillars);
    },
  );
});

const withoutStrands = stagesOfJourneys.filter(
  ([name, stage]) => stage !== 'assessment' && !(stage === 'intervention' && name.startsWith('PAIRS')),
);

describe('in the other stages', () => {
  it.each(withoutStrands)('of %s, such as %s, nothing runs side by side', (name, stage) => {
    expect(strandsOf(caseIn(name, stage))).toEqual([]);
  });

  it.each(['nowhere', 'constructor', '__proto__'])('such as %s, no case stands', (stage) => {
    const state = opened(blueprints.exitSweden);
    expect(() => strandsOf({ ...state, position: { ...state.position, stage } })).toThrow(
      'state.position.stage: expected a value that the programme has',
    );
  });
});

describe('a strand', () => {
  const strandsIn = (strands: NonNullable<Programme['stages'][string]['strands']>): Programme => ({
    ...smallProgramme,
    stages: { ...smallProgramme.stages, talking: { label: 'Talking', strands } },
  });
  const programme = strandsIn({
    talk: { label: 'Talk', milestones: [] },
    both: { label: 'Both', milestones: ['known', 'agreed'] },
    first: { label: 'First', milestones: ['known'] },
  });

  it('without milestones goes on, others wait for what is missing, in their order', () => {
    const state = opened(programme);
    expect(told(state)).toEqual([
      'talk: going-on',
      'both: under-way, waits for known, agreed',
      'first: under-way, waits for known',
    ]);
    expect(told(advanced(state, 'client.informed'))).toEqual([
      'talk: going-on',
      'both: under-way, waits for agreed',
      'first: done',
    ]);
  });

  it('is not there where a stage has none', () => {
    expect(strandsOf(opened(strandsIn({})))).toEqual([]);
  });
});

describe('wherever a case stands', () => {
  it('its strands are those of the stage, and wait for what does not hold', () => {
    fc.assert(
      fc.property(anyWalk, ({ programme, states }) => {
        for (const state of states.map(frozen)) {
          const { strands = {} } = programme.stages[state.position.stage] ?? {};
          const found = strandsOf(state);
          expect(found.map(({ strand }) => strand)).toEqual(Object.keys(strands));
          for (const { strand, missing, status } of found) {
            const awaited = strands[strand]?.milestones ?? [];
            expect(missing).toEqual(awaited.filter((one) => !state.milestones.includes(one)));
            expect(status === 'under-way').toBe(missing.length > 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
