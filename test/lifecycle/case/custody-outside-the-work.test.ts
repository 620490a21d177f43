import { describe, expect, it } from 'vitest';
import { caseIn, type JourneyName, journeyNames, journeys, voluntaryJourneys } from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';

const isFamily = (name: JourneyName) => name === 'family support';
const stages = voluntaryJourneys.filter(([name]) => !isFamily(name));
const left = ['client.withdrew', 'client.dismissed'] as const;

const rows = stages.flatMap(([name, stage]) => left.map((event) => [name, stage, event] as const));
const isAtLiberty = (name: JourneyName, stage: string) =>
  caseIn(name, stage).position.custody === 'community';
const atLiberty = rows.filter(([name, stage]) => isAtLiberty(name, stage));
const inCustody = rows.filter(([name, stage]) => !isAtLiberty(name, stage));

describe('imprisonment', () => {
  it.each(atLiberty)('of a client of %s in %s is written down after %s', (name, stage, event) => {
    const state = advanced(caseIn(name, stage), event);
    const imprisoned = advanced(state, 'client.imprisoned');
    expect(imprisoned.position).toEqual({
      ...state.position,
      custody: 'custody',
      ...(stage === 'aftercare' ? { stage: 'intervention', support: 'standard' } : {}),
    });
    expect(imprisoned.milestones).not.toContain('release-planned');
    expect(imprisoned.milestones).not.toContain('aftercare-planned');
    expect(reasonsOf(refusalOf(imprisoned, 'client.imprisoned'))).toContain('position custody');
    const out = advanced(imprisoned, 'client.released');
    expect(out.position).toEqual({ ...imprisoned.position, custody: 'community' });
  });

  it.each(journeyNames.filter((name) => !isFamily(name)))(
    'of a client of %s while closing leads to the intake',
    (name) => {
      const closing = caseIn(name, 'closure');
      const imprisoned = advanced(closing, 'client.imprisoned');
      expect(imprisoned.position).toEqual({
        ...closing.position,
        stage: 'intake',
        custody: 'custody',
        support: 'standard',
      });
      expect(imprisoned.milestones).toEqual(caseIn(name, 'assessment').milestones);
      expect(reasonsOf(refusalOf(imprisoned, 'case.closed'))).toEqual(['requirement case-evaluated']);
    },
  );

  it('of a paused client while closing ends the pause', () => {
    const imprisoned = advanced(caseIn('Exit Sweden', 'closure'), 'case.paused', 'client.imprisoned');
    expect(imprisoned.position).toMatchObject({ stage: 'intake', status: 'active', custody: 'custody' });
  });

  it('keeps nobody from coming back', () => {
    const imprisoned = advanced(caseIn('Exit Sweden', 'aftercare'), 'client.withdrew', 'client.imprisoned');
    const back = advanced(imprisoned, 'outreach.made', 'client.returned');
    expect(back.position).toMatchObject({ stage: 'intervention', status: 'active', custody: 'custody' });
    expect(reasonsOf(refusalOf(back, 'client.released'))).toEqual([
      'requirement release-planned',
      'requirement aftercare-planned',
    ]);
  });
});

describe('a release', () => {
  it.each(inCustody)('of a client of %s in %s is written down after %s', (name, stage, event) => {
    const state = advanced(caseIn(name, stage), event);
    const released = advanced(state, 'client.released');
    expect(released.position).toEqual({
      ...state.position,
      custody: 'community',
      ...(stage === 'release-preparation' ? { stage: 'intervention' } : {}),
    });
    expect(released.milestones).toEqual(state.milestones.filter((held) => held !== 'release-planned'));
    expect(advanced(released, 'case.evaluated', 'case.closed').position.status).toBe('closed');
  });
});

const fromPrison = journeyNames.filter((name) => 'release-preparation' in journeys[name].into);

describe('an unprepared release', () => {
  const unprepared = 'client.released-unprepared';
  const during = fromPrison.flatMap((name) =>
    ['intervention', 'release-preparation'].map((stage) => [name, stage] as const),
  );

  it.each(during)('of %s in %s is written down, and caught up with as in a crisis', (name, stage) => {
    for (const story of [[], ['case.paused']]) {
      const state = advanced(caseIn(name, stage), ...story);
      const released = advanced(state, unprepared);
      expect(released.position).toEqual({
        ...state.position,
        stage: 'intervention',
        status: 'active',
        custody: 'community',
        support: 'intensive',
        safety: 'crisis',
      });
      expect(released.milestones).toEqual(state.milestones.filter((held) => held !== 'release-planned'));
    }
  });

  it.each(fromPrison)('of %s leads to aftercare when the crisis is over and its plan is made', (name) => {
    const released = advanced(caseIn(name, 'release-preparation'), unprepared);
    expect(reasonsOf(refusalOf(released, 'support.reduced'))).toContain('position safety');
    const settled = advanced(released, 'crisis.resolved');
    expect(reasonsOf(refusalOf(settled, 'support.reduced'))).toEqual(['requirement aftercare-planned']);
    expect(advanced(settled, 'aftercare.planned', 'support.reduced').position.stage).toBe('aftercare');
  });

  it.each(fromPrison)('of %s is none before the work, after it, or at liberty', (name) => {
    for (const stage of ['intake', 'assessment', 'aftercare']) {
      expect(isPossible(caseIn(name, stage), unprepared), stage).toBe(false);
    }
  });
});
