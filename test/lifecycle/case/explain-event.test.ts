import { applyEvent, availableEvents, explainEvent } from 'exit-work/lifecycle';
import { blueprints, type Programme } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIn, stagesOfJourneys } from '../stories/journeys.js';
import { advanced, eventNow, opened, reasonsOf } from '../stories/story.js';
import { anyRole, anyWalk } from '../stories/walks.js';

describe('the explanation of an event', () => {
  it('agrees with what applying it does, for complete events', () => {
    fc.assert(
      fc.property(
        anyWalk,
        anyRole,
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (walk, role, choice, mayBe, late) => {
          const state = walk.states.at(-1) ?? opened(walk.programme);
          const types = [...Object.values(walk.programme.steps).map(({ event }) => event), 'moon.landed'];
          const usual = eventNow(state, types[choice % types.length] ?? 'moon.landed');
          const event = {
            ...usual,
            role: mayBe ? usual.role : role,
            instant: late ? ('2035-01-01T00:00:00Z' as const) : usual.instant,
          };
          const explanation = explainEvent(state, event);
          const applied = applyEvent(state, event);
          expect(explanation.ok).toBe(applied.ok);
          if (explanation.ok && applied.ok) {
            expect(explanation.leadsTo).toEqual(applied.state.position);
            expect(explanation.milestones).toEqual(applied.state.milestones);
          }
          if (!explanation.ok && !applied.ok) expect(explanation.refusal).toEqual(applied.refusal);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('judges only what is known already', () => {
    const state = caseIn('Exit Sweden', 'assessment');
    expect(explainEvent(state, { type: 'needs.assessed' }).ok).toBe(true);
    const byClient = explainEvent(state, { type: 'needs.assessed', role: 'client' });
    expect(byClient.ok ? [] : reasonsOf(byClient.refusal)).toEqual(['role']);
    const early = explainEvent(state, {
      type: 'needs.assessed',
      instant: '2029-01-01T00:00:00Z',
      recordId: 'n',
    });
    expect(early.ok ? [] : reasonsOf(early.refusal)).toEqual(['out-of-order']);
  });

  it('says where an event leads without going there', () => {
    const state = caseIn('Exit Sweden', 'intervention');
    const paused = explainEvent(state, { type: 'case.paused' });
    expect(paused).toEqual({
      ok: true,
      leadsTo: { ...state.position, status: 'paused' },
      milestones: state.milestones,
      missingInputs: [
        expect.objectContaining({ code: 'reason-missing', citation: { follows: ['NR-1-05'] } }),
      ],
    });
  });
});

describe('the available events', () => {
  it.each(stagesOfJourneys)('of %s in %s are all that the programme knows, each once', (...row) => {
    const state = caseIn(...row);
    const types = availableEvents(state).map(({ type }) => type);
    expect([...types].sort()).toEqual(eventTypesOf(state.programme));
  });

  it.each(stagesOfJourneys)('of %s in %s begin with the possible ones', (...row) => {
    const possible = availableEvents(caseIn(...row)).map(({ explanation }) => explanation.ok);
    expect(possible).toContain(true);
    expect(possible).toContain(false);
    expect(possible.lastIndexOf(true)).toBeLessThan(possible.indexOf(false));
  });

  it.each(stagesOfJourneys)('of %s in %s are possible exactly for those who are named', (...row) => {
    const state = caseIn(...row);
    for (const { type, by, explanation } of availableEvents(state)) {
      for (const role of by) {
        expect(applyEvent(state, eventNow(state, { type, role })).ok, type).toBe(explanation.ok);
      }
      if (by.length === 0) expect(explanation.ok).toBe(false);
      if (explanation.ok && !by.includes('client')) {
        const applied = applyEvent(state, eventNow(state, { type, role: 'client' }));
        expect(applied.ok ? [] : reasonsOf(applied.refusal), type).toEqual(['role']);
      }
    }
  });

  it.each([
    ['intake', ['staff-risk.discussed', 'client.informed'], ['intervention.started', 'case.closed']],
    ['intervention', ['session.held', 'aftercare.planned'], ['staff-risk.discussed', 'client.released']],
    ['closure', ['case.closed', 'follow-up.held'], ['needs.assessed', 'aftercare.planned']],
  ] as const)('of a case in %s are the expected ones', (stage, possible, impossible) => {
    const events = availableEvents(caseIn('Exit Sweden', stage));
    const may = events.filter(({ explanation }) => explanation.ok).map(({ type }) => type);
    expect(may).toEqual(expect.arrayContaining([...possible]));
    for (const type of impossible) expect(may).not.toContain(type);
  });

  it('of a closed case are few', () => {
    const closed = advanced(caseIn('Exit Sweden', 'closure'), 'case.closed');
    const may = availableEvents(closed).filter(({ explanation }) => explanation.ok);
    expect(may.map(({ type }) => type).sort()).toEqual([
      'case.reopened',
      'consent.refused',
      'consent.withdrawn',
      'follow-up.held',
    ]);
  });

  it('of a case that has just begun can be asked in every programme', () => {
    for (const programme of Object.values(blueprints)) {
      expect(availableEvents(opened(programme)).length).toBe(eventTypesOf(programme).length);
    }
  });
});

function eventTypesOf({ steps }: Programme): readonly string[] {
  return [...new Set(Object.values(steps).map(({ event }) => event))].sort();
}
