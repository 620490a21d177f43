import { applyEvent, type CaseState, describeRefusal } from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import { blueprints } from 'exit-work/programme';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIn } from '../stories/journeys.js';
import { advanced, eventNow, frozen, opened, reasonsOf, refusalOf } from '../stories/story.js';
import { anyRole, anyWalk } from '../stories/walks.js';

const intervention = caseIn('open setting, from prison', 'intervention');

describe('a refusal', () => {
  it.each<[string, Partial<CaseEvent> & { unfiled?: true }, string[]]>([
    ['an event that no programme knows', { type: 'moon.landed' }, ['unknown-event']],
    ['an event of another programme', { type: 'exit-case.opened' }, ['unknown-event']],
    ['an opening in the middle of a case', { type: 'client.made-contact' }, ['unknown-event']],
    ['an event out of its stage', { type: 'staff-risk.discussed' }, ['position stage']],
    ['an event out of its custody', { type: 'client.imprisoned' }, ['position custody']],
    [
      'an event out of stage and custody',
      { type: 'support.put-on-standby' },
      ['position stage', 'position support'],
    ],
    ['an event in another status', { type: 'case.resumed' }, ['position status']],
    ['somebody who may not', { type: 'case.paused', role: 'client' }, ['role']],
    ['an earlier instant', { type: 'case.paused', instant: '2030-01-02T14:59:59Z' }, ['out-of-order']],
    ['a record that is not named', { type: 'session.held', unfiled: true }, ['record-missing']],
    [
      'an entry in the place of another',
      { type: 'case.resumed', replaces: 'e-1', enteredAt: '2049-01-01T00:00:00Z' },
      ['entered-late'],
    ],
    ['a case that is not named', { type: 'case.transferred', linkedCaseId: '' }, ['invalid linkedCaseId']],
    ['a gate', { type: 'client.released' }, ['requirement release-planned', 'requirement aftercare-planned']],
    [
      'everything at once',
      { type: 'release.planned', role: 'client', instant: '2029-12-31T00:00:00Z', unfiled: true },
      ['role', 'out-of-order', 'record-missing'],
    ],
  ])('names %s', (_, { unfiled, ...overrides }, reasons) => {
    const { recordId, ...event } = eventNow(intervention, overrides);
    const filed = unfiled === undefined && recordId !== undefined ? { recordId } : {};
    const refusal = refusalOfWhole(intervention, { ...event, ...filed });
    expect(reasonsOf(refusal)).toEqual(reasons);
    expect(refusal.event).toBe(overrides.type);
  });

  it('says where an event is possible, and where the case stands', () => {
    expect(refusalOf(intervention, 'staff-risk.discussed').reasons).toMatchObject([
      {
        dimension: 'stage',
        found: 'intervention',
        expected: ['intake'],
        citation: { follows: ['MG-3.3-01'] },
      },
    ]);
  });

  it('compares with the step that fits best', () => {
    const resting = advanced(intervention, 'case.paused');
    expect(refusalOf(resting, 'release.planned').reasons).toMatchObject([
      { dimension: 'status', found: 'paused', expected: ['active'] },
    ]);
  });

  it('says what the programme knows', () => {
    const [reason] = refusalOf(intervention, 'moon.landed').reasons;
    const known = reason.code === 'unknown-event' ? reason.known : [];
    expect(known).toEqual([...known].sort());
    expect(known).toContain('plan.agreed');
    expect(new Set(known).size).toBe(known.length);
  });

  it('says who may', () => {
    const [reason] = refusalOf(intervention, { type: 'client.dismissed', role: 'client' }).reasons;
    expect(reason).toMatchObject({ code: 'role', allowed: ['programme-manager'] });
    expect(reason.text).toContain('programme manager');
  });

  it('is told line by line, each with how it stands to the sources', () => {
    expect(describeRefusal(refusalOf(intervention, 'client.released')).split('\n')).toEqual([
      expect.stringMatching(/^client\.released is refused: .+ \(after CS-4\.6-06, CS-4\.6-07\)$/),
      expect.stringMatching(/^client\.released is refused: .+ \(after WO-5\.1-02\)$/),
    ]);
    expect(describeRefusal(refusalOf(intervention, 'moon.landed'))).not.toMatch(/\(\)$/);
  });

  it('is not given for the same instant in another offset', () => {
    const state = opened(blueprints.openSetting, { instant: '2030-01-02T16:00:00+01:00' });
    const event = eventNow(state, { type: 'client.informed', instant: '2030-01-02T15:00:00Z' });
    expect(applyEvent(state, event).ok).toBe(true);
  });
});

describe('a state', () => {
  it('is left as it was by every event, refused or not', () => {
    fc.assert(
      fc.property(anyWalk, anyRole, fc.nat(), ({ states, programme }, role, choice) => {
        const state = frozen(states.at(-1) ?? opened(programme));
        const before = structuredClone(state);
        const types = Object.values(programme.steps).map(({ event }) => event);
        const type = types[choice % types.length] ?? 'client.informed';
        const event = frozen(eventNow(state, { type, role }));
        const first = applyEvent(state, event);
        expect(state).toEqual(before);
        expect(applyEvent(state, event)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('counts its events and keeps the latest instant of each type', () => {
    const story = advanced(
      opened(blueprints.exitSweden),
      { type: 'session.held', instant: '2030-01-03T10:00:00Z' },
      { type: 'client.informed', instant: '2030-01-04T10:00:00Z' },
      { type: 'session.held', instant: '2030-01-05T10:00:00Z' },
    );
    expect(story).toMatchObject({
      sequence: 4,
      instant: '2030-01-05T10:00:00Z',
      latest: {
        'client.made-contact': '2030-01-02T16:00:00+01:00',
        'session.held': '2030-01-05T10:00:00Z',
        'client.informed': '2030-01-04T10:00:00Z',
      },
    });
  });
});

function refusalOfWhole(state: CaseState, event: CaseEvent) {
  const applied = applyEvent(state, event);
  if (applied.ok) throw new Error('the event is possible');
  return applied.refusal;
}
