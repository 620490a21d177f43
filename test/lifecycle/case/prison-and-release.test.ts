import { describe, expect, it } from 'vitest';
import { caseIn, journeys } from '../stories/journeys.js';
import { advanced, opened, reasonsOf, refusalOf } from '../stories/story.js';

const fromPrison = ['open setting, from prison', 'type C, from prison', 'PAIRS, from prison'] as const;

describe('a release', () => {
  it.each(fromPrison)('of %s happens only with a plan for it and for the time after', (name) => {
    const state = caseIn(name, 'intervention');
    expect(reasonsOf(refusalOf(state, 'client.released'))).toEqual([
      'requirement release-planned',
      'requirement aftercare-planned',
    ]);
    const planned = advanced(state, 'release.planned', 'aftercare.planned');
    expect(planned.position.stage).toBe('release-preparation');
    expect(advanced(planned, 'client.released').position).toMatchObject({
      stage: 'aftercare',
      custody: 'community',
      support: 'intensive',
    });
  });

  it.each(fromPrison)('of %s during the intake needs no plan and changes nothing else', (name) => {
    const state = opened(journeys[name].programme, { custody: 'custody' });
    expect(advanced(state, 'client.released').position).toEqual({ ...state.position, custody: 'community' });
  });

  it.each(fromPrison)('of %s during the assessment needs no plan and changes nothing else', (name) => {
    const state = caseIn(name, 'assessment');
    expect(advanced(state, 'client.released').position).toEqual({ ...state.position, custody: 'community' });
  });

  it('is of nobody who is at liberty, and is not planned for them', () => {
    const state = caseIn('open setting, at liberty', 'intervention');
    expect(reasonsOf(refusalOf(state, 'client.released'))).toEqual(['position custody']);
    expect(reasonsOf(refusalOf(state, 'release.planned'))).toEqual(['position custody']);
  });
});

describe('the mandate of a prison', () => {
  it('is asked for only where the client is in it', () => {
    const accepted = [
      'client.informed',
      'participation.agreed',
      'staff-risk.discussed',
      'case-manager.appointed',
    ];
    const { programme } = journeys['type C, from prison'];
    const outside = advanced(opened(programme), ...accepted);
    expect(outside.position.stage).toBe('assessment');
    const inside = advanced(opened(programme, { custody: 'custody' }), ...accepted.slice(0, 3));
    expect(reasonsOf(refusalOf(inside, 'case-manager.appointed'))).toEqual(['requirement mandate-granted']);
  });
});

describe('a return to prison', () => {
  it.each([
    ['open setting, from prison', 'aftercare'],
    ['open setting, at liberty', 'aftercare'],
    ['type C, from prison', 'aftercare'],
    ['PAIRS, mandated', 'aftercare'],
    ['PAIRS, voluntary', 'intervention'],
    ['prison and probation, mandated', 'aftercare'],
  ] as const)('is survived by a case of %s in %s', (name, stage) => {
    const recalled = advanced(caseIn(name, stage), 'client.imprisoned');
    expect(recalled.position).toMatchObject({
      stage: 'intervention',
      status: 'active',
      custody: 'custody',
      support: 'standard',
    });
    expect(recalled.milestones).toContain('plan-agreed');
    for (const milestone of ['release-planned', 'aftercare-planned', 'case-evaluated']) {
      expect(recalled.milestones).not.toContain(milestone);
    }
    expect(reasonsOf(refusalOf(recalled, 'client.released'))).toEqual([
      'requirement release-planned',
      'requirement aftercare-planned',
    ]);
    const out = advanced(recalled, 'release.planned', 'aftercare.planned', 'client.released');
    expect(out.position).toMatchObject({ stage: 'aftercare', support: 'intensive' });
  });

  it('ends a pause', () => {
    const recalled = advanced(caseIn('type C, from prison', 'aftercare'), 'case.paused', 'client.imprisoned');
    expect(recalled.position).toMatchObject({ stage: 'intervention', status: 'active' });
  });

  it.each(['intake', 'assessment'] as const)('in %s changes nothing else', (stage) => {
    const state = caseIn('open setting, at liberty', stage);
    expect(advanced(state, 'client.imprisoned').position).toEqual({ ...state.position, custody: 'custody' });
  });

  it('keeps a crisis open', () => {
    const state = advanced(
      caseIn('type C, from prison', 'aftercare'),
      'crisis.reported',
      'client.imprisoned',
    );
    expect(state.position).toMatchObject({ safety: 'crisis', stage: 'intervention' });
  });
});
