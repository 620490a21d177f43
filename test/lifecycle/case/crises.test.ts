import { describe, expect, it } from 'vitest';
import { caseIn, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';
import { openCases, openStatuses } from './open-cases.js';

describe('a crisis', () => {
  it.each(openCases)('of %s in %s is taken up while the case is %s', (name, stage, status) => {
    const state = advanced(caseIn(name, stage), ...openStatuses[status]);
    const inCrisis = advanced(state, { type: 'crisis.reported', role: 'client' });
    expect(inCrisis.position).toEqual({ ...state.position, safety: 'crisis', support: 'intensive' });
    // The next blow is written down, too.
    expect(advanced(inCrisis, 'crisis.reported').position).toEqual(inCrisis.position);

    const settled = advanced(inCrisis, 'crisis.resolved');
    expect(settled.position).toMatchObject({ stage, status, safety: 'settled' });
  });

  it.each(stagesOfJourneys)('of %s in %s is resolved only if there was one', (name, stage) => {
    expect(reasonsOf(refusalOf(caseIn(name, stage), 'crisis.resolved'))).toEqual(['position safety']);
  });

  it.each([
    ['open setting, at liberty', 'intervention', 'standard'],
    ['type C, from prison', 'release-preparation', 'standard'],
    ['type C, from prison', 'aftercare', 'intensive'],
    ['Exit Sweden', 'aftercare', 'intensive'],
    ['family support', 'counselling', 'standard'],
  ] as const)('of %s in %s leaves %s support behind', (name, stage, support) => {
    const settled = advanced(caseIn(name, stage), 'crisis.reported', 'crisis.resolved');
    expect(settled.position.support).toBe(support);
  });

  it('steps the support up from standby, and it is reduced again step by step', () => {
    const standby = advanced(caseIn('Exit Sweden', 'aftercare'), 'support.put-on-standby');
    expect(standby.position.support).toBe('standby');
    const settled = advanced(standby, 'crisis.reported', 'crisis.resolved');
    expect(isPossible(settled, 'support.put-on-standby')).toBe(false);
    const again = advanced(settled, 'support.reduced', 'support.put-on-standby');
    expect(again.position.support).toBe('standby');
  });

  it('lets no support be reduced', () => {
    const inCrisis = advanced(caseIn('Exit Sweden', 'aftercare'), 'crisis.reported');
    expect(reasonsOf(refusalOf(inCrisis, 'support.reduced'))).toEqual(['position safety']);
  });

  it('of a closed case is no event of the case: it is reopened first', () => {
    const closed = advanced(caseIn('Exit Sweden', 'closure'), 'case.closed');
    expect(reasonsOf(refusalOf(closed, 'crisis.reported'))).toEqual(['position status']);
    expect(advanced(closed, 'case.reopened', 'crisis.reported').position.safety).toBe('crisis');
  });
});
