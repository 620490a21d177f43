import { openCase } from 'exit-work/lifecycle';
import { blueprints } from 'exit-work/programme';
import { describe, expect, it } from 'vitest';
import { caseIn, journeyNames } from '../stories/journeys.js';
import { advanced, eventNow, isPossible, openingOf, reasonsOf, refusalOf } from '../stories/story.js';

describe('a transfer', () => {
  it.each(journeyNames)('of %s ends the case here', (name) => {
    const state = caseIn(name, 'closure');
    const transferred = advanced(state, 'case.transferred');
    expect(transferred.position).toEqual({ ...state.position, status: 'closed', support: 'standby' });
    expect(transferred.milestones).toEqual(state.milestones);
    expect(reasonsOf(refusalOf(transferred, 'session.held'))).toEqual(['position status']);
    expect(isPossible(transferred, 'case.reopened')).toBe(true);
  });

  it.each(journeyNames)('of %s names the case that it goes on as', (name) => {
    const state = caseIn(name, 'closure');
    const event = eventNow(state, 'case.transferred');
    expect(event.linkedCaseId).toBe('case-2');
    const { linkedCaseId: _, ...nowhere } = event;
    expect(reasonsOf(refusalOf(state, { ...nowhere, linkedCaseId: '' }))).toEqual(['invalid linkedCaseId']);
  });

  it.each(journeyNames)('of %s asks for an evaluation', (name) => {
    const [first = 'intake'] = name === 'family support' ? ['helpline'] : [];
    expect(reasonsOf(refusalOf(caseIn(name, first), 'case.transferred'))).toEqual([
      'requirement case-evaluated',
    ]);
  });

  it.each(['case.paused', 'client.withdrew', 'client.dismissed'])('is of nobody after %s', (event) => {
    const state = advanced(caseIn('Exit Sweden', 'closure'), event);
    expect(reasonsOf(refusalOf(state, 'case.transferred'))).toEqual(['position status']);
  });

  it('waits until a crisis is over', () => {
    const state = advanced(caseIn('Exit Sweden', 'closure'), 'crisis.reported');
    expect(reasonsOf(refusalOf(state, 'case.transferred'))).toEqual(['position safety']);
  });

  it.each([
    ['openSetting', 'voluntary'],
    ['prisonAndProbation', 'mandated'],
    ['prisonAndProbation', 'voluntary'],
    ['vpnTypeC', 'voluntary'],
    ['pairs', 'mandated'],
    ['pairs', 'voluntary'],
  ] as const)('opens a case of %s on the %s track: with nothing that was so elsewhere', (name, track) => {
    const programme = blueprints[name];
    const opening = openingOf(programme, { type: 'transfer.received', role: 'case-manager', track });
    const opened = openCase(programme, { ...opening, linkedCaseId: 'case-0' });
    expect(opened.ok && [opened.state.position.stage, opened.state.position.track]).toEqual([
      'intake',
      track,
    ]);
    expect(opened.ok && opened.state.milestones).toEqual([]);
  });
});
