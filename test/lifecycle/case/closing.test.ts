import { describe, expect, it } from 'vitest';
import {
  caseIn,
  journeyNames,
  journeys,
  mandatedJourneys,
  stagesOfJourneys,
  voluntaryJourneys,
} from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';

describe('a dismissal', () => {
  it.each(stagesOfJourneys)('of %s from %s is evaluated before the case is closed', (name, stage) => {
    const dismissed = advanced(caseIn(name, stage), 'client.dismissed');
    // In the last stage the case is evaluated already.
    if (stage !== 'closure') {
      expect(reasonsOf(refusalOf(dismissed, 'case.closed'))).toEqual(['requirement case-evaluated']);
    }
    const closed = advanced(dismissed, 'case.evaluated', 'case.closed');
    expect(closed.position).toMatchObject({ stage: 'closure', status: 'closed', support: 'standby' });
    expect(closed.milestones).toContain('case-evaluated');
  });

  it('is for the management, not for the case manager alone', () => {
    const state = caseIn('Exit Sweden', 'intervention');
    expect(reasonsOf(refusalOf(state, { type: 'client.dismissed', role: 'case-manager' }))).toEqual(['role']);
  });
});

describe('a withdrawal', () => {
  it.each(voluntaryJourneys)('of %s from %s is evaluated and closed', (name, stage) => {
    const closed = advanced(caseIn(name, stage), 'client.withdrew', 'case.evaluated', 'case.closed');
    expect(closed.position.status).toBe('closed');
  });
});

describe('a closure', () => {
  it.each(journeyNames)('of %s waits until a crisis is over', (name) => {
    const inCrisis = advanced(caseIn(name, 'closure'), 'crisis.reported');
    expect(reasonsOf(refusalOf(inCrisis, 'case.closed'))).toEqual(['position safety']);
    expect(isPossible(advanced(inCrisis, 'crisis.resolved'), 'case.closed')).toBe(true);
  });

  it.each(journeyNames)('of %s ends the work: no session after it', (name) => {
    const closed = advanced(caseIn(name, 'closure'), 'case.closed');
    expect(reasonsOf(refusalOf(closed, 'session.held'))).toEqual(['position status']);
    expect(reasonsOf(refusalOf(closed, 'case.closed'))).toContain('position status');
  });

  it('lets the follow-up happen', () => {
    const closed = advanced(caseIn('Exit Sweden', 'closure'), 'case.closed');
    expect(isPossible(closed, 'follow-up.held')).toBe(true);
  });
});

describe('a reopening', () => {
  const longStories = journeyNames.filter(
    (name) => journeys[name].programme.id !== 'helpline-and-family-support',
  );

  it.each(longStories)('of %s begins with the intake and keeps what the client knows', (name) => {
    const reopened = advanced(caseIn(name, 'closure'), 'case.closed', 'case.reopened');
    expect(reopened.position).toMatchObject({ stage: 'intake', status: 'active', support: 'standard' });
    // What may follow from lack of cooperation is announced anew.
    const known = caseIn(name, 'assessment').milestones.filter((one) => one !== 'sanctions-announced');
    expect(reopened.milestones).toEqual(known);
  });

  it.each(longStories)('of %s asks for a new plan before the work goes on', (name) => {
    const reopened = advanced(caseIn(name, 'closure'), 'case.closed', 'case.reopened');
    const announced = mandatedJourneys.includes(name) ? ['sanctions.announced'] : [];
    const taken = advanced(reopened, ...announced, 'case-manager.appointed');
    expect(reasonsOf(refusalOf(taken, 'intervention.started'))).toEqual([
      'requirement needs-assessed',
      'requirement risk-assessed',
      'requirement plan-agreed',
    ]);
    const again = advanced(taken, 'needs.assessed', 'risk.assessed', 'plan.agreed', 'intervention.started');
    expect(again.position.stage).toBe('intervention');
  });

  it.each(journeyNames)('of %s asks for a new evaluation before the case is closed again', (name) => {
    const reopened = advanced(caseIn(name, 'closure'), 'case.closed', 'case.reopened');
    expect(reasonsOf(refusalOf(reopened, 'case.closed'))).toEqual(['requirement case-evaluated']);
    expect(advanced(reopened, 'case.evaluated', 'case.closed').position.status).toBe('closed');
  });

  it('of family support begins where a call does, and leads to the counselling again', () => {
    const reopened = advanced(caseIn('family support', 'closure'), 'case.closed', 'case.reopened');
    expect(reopened.position).toMatchObject({ stage: 'helpline', status: 'active' });
    expect(reopened.milestones).toEqual(['client-informed']);
    expect(reasonsOf(refusalOf(reopened, 'referral.made'))).toEqual(['requirement needs-assessed']);
    expect(advanced(reopened, 'needs.assessed', 'referral.made').position.stage).toBe('counselling');
  });

  it.each(journeyNames)('of %s is for closed cases only', (name) => {
    expect(reasonsOf(refusalOf(caseIn(name, 'closure'), 'case.reopened'))).toContain('position status');
  });
});
