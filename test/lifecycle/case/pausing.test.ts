import { describe, expect, it } from 'vitest';
import { caseIn, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';

describe('a pause', () => {
  it.each(stagesOfJourneys)(
    'of %s in %s changes nothing but the status, and ends where it began',
    (...row) => {
      const state = caseIn(...row);
      const paused = advanced(state, 'case.paused');
      expect(paused.position).toEqual({ ...state.position, status: 'paused' });
      const resumed = advanced(paused, 'case.resumed');
      expect([resumed.position, resumed.milestones]).toEqual([state.position, state.milestones]);
    },
  );

  it.each(stagesOfJourneys)('of %s in %s lets no session, no evaluation and no closure happen', (...row) => {
    const paused = advanced(caseIn(...row), 'case.paused');
    for (const type of ['session.held', 'client.informed', 'case.evaluated', 'case.closed', 'case.paused']) {
      expect(reasonsOf(refusalOf(paused, type)), type).toEqual(['position status']);
    }
  });

  it.each(['active', 'withdrawn', 'dismissed', 'closed'] as const)(
    'is not ended where the case is %s',
    (status) => {
      const leading = {
        active: [],
        withdrawn: ['client.withdrew'],
        dismissed: ['client.dismissed'],
        closed: ['case.evaluated', 'case.closed'],
      };
      const state = advanced(caseIn('Exit Sweden', 'intervention'), ...leading[status]);
      expect(refusalOf(state, 'case.resumed').reasons).toMatchObject([
        { code: 'position', dimension: 'status', found: status, expected: ['paused'] },
      ]);
    },
  );

  it('keeps nobody from taking a consent back', () => {
    const paused = advanced(caseIn('Exit Sweden', 'intervention'), 'consent.given', 'case.paused');
    expect(isPossible(paused, { type: 'consent.withdrawn', role: 'client' })).toBe(true);
  });
});
