import type { Role } from 'exit-work/vocabulary';
import { describe, expect, it } from 'vitest';
import { caseIn, mandatedJourneys, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';

const stages = stagesOfJourneys.filter(([name]) => mandatedJourneys.includes(name));
const announced = stages.filter(([, stage]) => stage !== 'intake');
const voluntary = stagesOfJourneys.filter(([name]) => name === 'PAIRS, voluntary');
const reported = 'non-compliance.reported';

describe('a refusal of a beneficiary', () => {
  it.each(stages)('of %s in %s changes nothing by itself', (name, stage) => {
    const state = caseIn(name, stage);
    for (const story of [[], ['case.paused']]) {
      const before = advanced(state, ...story);
      const after = advanced(before, 'participation.refused');
      expect([after.position, after.milestones]).toEqual([before.position, before.milestones]);
    }
  });

  it.each(stages)('of %s in %s takes nobody into custody without a report', (name, stage) => {
    const refused = advanced(caseIn(name, stage), 'participation.refused', 'participation.refused');
    expect(reasonsOf(refusalOf(refused, 'measure.revoked'))).toEqual(['requirement non-compliance-reported']);
  });

  it.each(voluntary)('is nothing that can happen to a volunteer of %s in %s', (name, stage) => {
    const state = caseIn(name, stage);
    for (const type of ['participation.refused', reported, 'order.ended', 'sanctions.announced']) {
      expect(reasonsOf(refusalOf(state, type)), type).toContain('position track');
    }
  });
});

describe('a report of lack of cooperation', () => {
  it.each(announced)('of %s in %s changes nothing but that it is made', (name, stage) => {
    const state = caseIn(name, stage);
    const after = advanced(state, reported);
    expect(after.position).toEqual(state.position);
    expect(after.milestones).toEqual([...state.milestones, 'non-compliance-reported'].sort());
  });

  it.each(mandatedJourneys)('of %s asks that sanctions were announced', (name) => {
    const state = caseIn(name, 'intake');
    expect(reasonsOf(refusalOf(state, reported))).toEqual(['requirement sanctions-announced']);
    expect(isPossible(advanced(state, 'sanctions.announced'), reported)).toBe(true);
  });
});

describe('a revocation of the measure', () => {
  it.each(announced)('of %s in %s ends in custody, and the work has to be taken up anew', (name, stage) => {
    const state = advanced(caseIn(name, stage), reported);
    const revoked = advanced(state, 'measure.revoked');
    expect(revoked.position).toEqual({
      ...state.position,
      custody: 'custody',
      status: 'dismissed',
      ...(stage === 'aftercare' ? { stage: 'intervention', support: 'standard' } : {}),
    });
    expect(revoked.milestones).not.toContain('non-compliance-reported');
    expect(revoked.milestones).not.toContain('aftercare-planned');
    // What was reported was answered: nobody is punished twice for it.
    expect(isPossible(revoked, 'measure.revoked')).toBe(false);
    expect(advanced(revoked, 'case.evaluated', 'case.closed').position.status).toBe('closed');
  });

  it.each<[Role, boolean]>([
    ['judge', true],
    ['probation-officer', true],
    ['case-manager', false],
    ['programme-manager', false],
    ['client', false],
  ])('is for the court and the probation service: %s, %s', (role, may) => {
    const state = advanced(caseIn('PAIRS, mandated', 'intervention'), reported);
    expect(isPossible(state, { type: 'measure.revoked', role })).toBe(may);
  });

  it('is of nobody who is in custody already', () => {
    const state = advanced(caseIn('PAIRS, mandated', 'intervention'), reported, 'client.imprisoned');
    expect(reasonsOf(refusalOf(state, 'measure.revoked'))).toEqual(['position custody']);
  });
});

describe('the end of an order', () => {
  it.each(stages)('of %s in %s makes a volunteer of a beneficiary', (name, stage) => {
    const state = caseIn(name, stage);
    const free = advanced(state, 'order.ended');
    expect(free.position).toEqual({ ...state.position, track: 'voluntary' });
    expect(free.milestones).toEqual(state.milestones.filter((held) => held !== 'sanctions-announced'));
    expect(advanced(free, 'client.withdrew').position.status).toBe('withdrawn');
    expect(reasonsOf(refusalOf(free, 'order.ended'))).toEqual(['position track']);
  });

  it.each(announced)('of %s in %s leaves nothing that was reported', (name, stage) => {
    const free = advanced(caseIn(name, stage), reported, 'order.ended');
    expect(free.milestones).not.toContain('non-compliance-reported');
    expect(reasonsOf(refusalOf(free, 'measure.revoked'))).toContain('position track');
  });

  it.each(mandatedJourneys)('of %s during the intake asks the client to agree', (name) => {
    const free = advanced(
      caseIn(name, 'intake'),
      'client.informed',
      'sanctions.announced',
      'staff-risk.discussed',
      'order.ended',
    );
    expect(reasonsOf(refusalOf(free, 'case-manager.appointed'))).toEqual([
      'requirement participation-agreed',
    ]);
    const taken = advanced(free, 'participation.agreed', 'case-manager.appointed');
    expect(taken.position.stage).toBe('assessment');
  });

  it('comes while the case is paused, and after a dismissal', () => {
    const state = caseIn('PAIRS, mandated', 'intervention');
    for (const event of ['case.paused', 'client.dismissed']) {
      const free = advanced(state, event, 'order.ended');
      expect(free.position).toEqual({ ...advanced(state, event).position, track: 'voluntary' });
    }
  });
});
