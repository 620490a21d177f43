import { describe, expect, it } from 'vitest';
import { caseIn, journeyNames } from '../stories/journeys.js';
import { advanced, isPossible, reasonsOf, refusalOf } from '../stories/story.js';
import { openCases, openStatuses } from './open-cases.js';

const raised = 'security-concern.raised';
const passedOn = 'security-concern.passed-on';
const resolved = 'security-concern.resolved';

describe('a security concern', () => {
  it.each(openCases)(
    'of %s in %s is raised, passed on and resolved while the case is %s',
    (name, stage, status) => {
      const state = advanced(caseIn(name, stage), ...openStatuses[status]);
      const open = advanced(state, raised);
      expect(open.position).toEqual({ ...state.position, concern: 'raised' });
      const withAuthority = advanced(open, passedOn);
      expect(withAuthority.position).toEqual({ ...state.position, concern: 'with-authority' });
      const over = advanced(withAuthority, resolved);
      expect([over.position, over.milestones]).toEqual([state.position, state.milestones]);
    },
  );

  it.each([
    ['is passed on only if there is one', [], passedOn],
    ['is passed on once', [raised, passedOn], passedOn],
    ['is resolved only if there is one', [], resolved],
    ['is never resolved by those who raised it, without the authority', [raised], resolved],
    ['is resolved once', [raised, passedOn, resolved], resolved],
    ['that is raised again is passed on again before it is resolved', [raised, passedOn, raised], resolved],
  ] as const)('%s', (_, story, event) => {
    const state = advanced(caseIn('Exit Sweden', 'intervention'), ...story);
    expect(reasonsOf(refusalOf(state, event))).toEqual(['position concern']);
  });

  it.each(journeyNames)('of %s that is open keeps the case open', (name) => {
    const closing = caseIn(name, 'closure');
    for (const story of [[raised], [raised, passedOn]]) {
      const open = advanced(closing, ...story);
      expect(reasonsOf(refusalOf(open, 'case.closed'))).toEqual(['position concern']);
      expect(reasonsOf(refusalOf(open, 'case.transferred'))).toEqual(['position concern']);
    }
    const over = advanced(closing, raised, passedOn, resolved);
    expect(isPossible(over, 'case.closed')).toBe(true);
    expect(isPossible(over, 'case.transferred')).toBe(true);
  });

  it('can be raised by everybody around the client, and is passed on by the organisation', () => {
    const state = caseIn('Exit Sweden', 'intervention');
    for (const role of ['former', 'client', 'helpline-adviser', 'police-officer', 'prison-staff'] as const) {
      expect(isPossible(state, { type: raised, role })).toBe(true);
      expect(reasonsOf(refusalOf(advanced(state, raised), { type: passedOn, role }))).toEqual(['role']);
    }
  });

  it('is answered by the police, or told by the organisation to whom they answered', () => {
    const state = advanced(caseIn('Exit Sweden', 'intervention'), raised, passedOn);
    expect(isPossible(state, { type: resolved, role: 'police-officer' })).toBe(true);
    expect(reasonsOf(refusalOf(state, { type: resolved, role: 'client' }))).toEqual(['role']);
  });

  it('of a closed case is no event of the case: it is reopened first', () => {
    const closed = advanced(caseIn('Exit Sweden', 'closure'), 'case.closed');
    expect(reasonsOf(refusalOf(closed, raised))).toEqual(['position status']);
    expect(advanced(closed, 'case.reopened', raised).position.concern).toBe('raised');
  });

  it('and a crisis are two things', () => {
    const both = advanced(caseIn('Exit Sweden', 'closure'), raised, 'crisis.reported');
    expect(both.position).toMatchObject({ concern: 'raised', safety: 'crisis' });
    expect(reasonsOf(refusalOf(both, 'case.closed'))).toEqual(['position safety', 'position concern']);
    expect(advanced(both, 'crisis.resolved').position.concern).toBe('raised');
  });

  it('names the record that says what it is about', () => {
    const state = caseIn('Exit Sweden', 'intervention');
    const open = advanced(state, { type: raised, recordId: 'sc-1' });
    expect(open.position.concern).toBe('raised');
    expect(reasonsOf(refusalOf(state, { type: raised, recordId: '' }))).toEqual(['invalid recordId']);
  });
});

describe('an incident', () => {
  it.each(journeyNames)('of %s is written down and changes nothing', (name) => {
    const state = caseIn(name, 'closure');
    const after = advanced(state, 'incident.reported');
    expect([after.position, after.milestones]).toEqual([state.position, state.milestones]);
  });
});
