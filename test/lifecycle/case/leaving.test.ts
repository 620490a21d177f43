import { describe, expect, it } from 'vitest';
import { caseIn, mandatedJourneys, stagesOfJourneys, voluntaryJourneys } from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';

describe('a voluntary client', () => {
  it.each(voluntaryJourneys)('of %s may withdraw from %s, without any condition', (name, stage) => {
    const state = caseIn(name, stage);
    const withdrawn = advanced(state, 'client.withdrew');
    expect(withdrawn.position).toEqual({ ...state.position, status: 'withdrawn' });
    expect(withdrawn.milestones).toEqual(state.milestones);
  });

  it.each(voluntaryJourneys)('of %s may withdraw from %s while the work is paused', (name, stage) => {
    expect(advanced(caseIn(name, stage), 'case.paused', 'client.withdrew').position.status).toBe('withdrawn');
  });

  it.each(voluntaryJourneys)('of %s may withdraw from %s in a crisis', (name, stage) => {
    expect(advanced(caseIn(name, stage), 'crisis.reported', 'client.withdrew').position).toMatchObject({
      status: 'withdrawn',
      safety: 'crisis',
    });
  });

  it.each(voluntaryJourneys)('of %s is sought out after leaving %s, and may come back', (name, stage) => {
    const state = caseIn(name, stage);
    const back = advanced(state, 'client.withdrew', 'outreach.made', 'outreach.made', 'client.returned');
    expect(back.position).toEqual(state.position);
  });

  it('enters the withdrawal themselves, or has it entered by those who work with them', () => {
    const state = caseIn('Exit Sweden', 'intervention');
    const mayEnter = (['client', 'case-manager', 'counsellor', 'police-officer', 'judge'] as const).filter(
      (role) => isPossible(state, { type: 'client.withdrew', role }),
    );
    expect(mayEnter).toEqual(['client', 'case-manager', 'counsellor']);
  });
});

describe('a mandated beneficiary', () => {
  const stages = stagesOfJourneys.filter(([name]) => mandatedJourneys.includes(name));

  it.each(stages)('of %s cannot withdraw from %s; the refusal names the track', (name, stage) => {
    const refusal = refusalOf(caseIn(name, stage), { type: 'client.withdrew', role: 'client' });
    expect(refusal.reasons).toMatchObject([
      { code: 'position', dimension: 'track', found: 'mandated', expected: ['voluntary'] },
    ]);
  });

  it.each(stages)('of %s may be dismissed from %s', (name, stage) => {
    expect(advanced(caseIn(name, stage), 'client.dismissed').position.status).toBe('dismissed');
  });

  it('meets a consequence only where it was announced', () => {
    const state = caseIn('PAIRS, mandated', 'intake');
    expect(reasonsOf(refusalOf(state, 'non-compliance.reported'))).toEqual([
      'requirement sanctions-announced',
    ]);
    expect(isPossible(advanced(state, 'sanctions.announced'), 'non-compliance.reported')).toBe(true);
  });

  it('is the only one to meet a consequence', () => {
    expect(
      reasonsOf(refusalOf(caseIn('PAIRS, voluntary', 'intervention'), 'non-compliance.reported')),
    ).toEqual(['position track']);
  });
});
