import type { CaseEntry, CaseUpdate } from 'exit-work/casework';
import { InputError } from 'exit-work/kernel';
import type { CaseFile } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { heldSession, missedSession, needsAssessment } from '../builders/index.js';
import { at, by, consentingCase, desk, done, event, informedCase, refusal } from './sample-desk.js';

const before = informedCase();
const agreed = done(
  desk.enter(before, { event: event('e-2', 'participation.agreed', 10), now: at(10) }),
).opened;
const assessed = needsAssessment({ id: 'needs-1', assessedOn: '2030-01-07', assessorIds: ['m-1'] });
const session = heldSession({ id: 'session-1', heldAt: at(12), workerIds: ['m-1'], outcome: 'held' });
const held = event('e-3', 'session.held', 12, { recordId: 'session-1' });

function entering(change: Partial<CaseEntry>) {
  return desk.enter(agreed, { event: held, records: { sessions: [session] }, now: at(12), ...change });
}

describe('an event and its record are entered together', () => {
  it('with where the case stands then', () => {
    const { file, state } = done(entering({})).opened;
    expect(file.sessions).toEqual([session]);
    expect(file.events.at(-1)).toEqual(held);
    expect(state.latest['session.held']).toBe(held.instant);
    expect(desk.openText(JSON.stringify(file)).ok).toBe(true);
  });

  const stranger = { id: 'm-9', organisationId: 'o-exit', name: 'Nobody', role: 'case-manager' } as const;
  it.each<[string, Partial<CaseEntry>, readonly string[]]>([
    ['the event without its record', { records: {} }, ['record-not-filed events[2].recordId']],
    [
      'a record that the event does not name',
      { records: { sessions: [session, { ...session, id: 'session-2' }] } },
      ['record-unnamed records.sessions[1].id'],
    ],
    [
      'a record in another list',
      { event: { ...held, recordId: 'needs-1' }, records: { needsAssessments: [assessed] } },
      ['record-not-filed events[2].recordId'],
    ],
    [
      'a record that is none',
      { records: { sessions: [{ ...session, minutes: -1 }] } },
      ['too-small sessions[0].minutes'],
    ],
    [
      'a record of somebody whom nobody knows',
      { records: { sessions: [{ ...session, workerIds: ['m-9'] }] } },
      ['unknown-reference sessions[0].workerIds[0]'],
    ],
    [
      'a record that denies the event',
      { records: { sessions: [missedSession({ id: 'session-1', heldAt: at(12), workerIds: ['m-1'] })] } },
      ['session-not-held events[2].type'],
    ],
    ['an identifier that was given before', { event: { ...held, id: 'e-1' } }, ['doubled-entry']],
    ['by somebody whom nobody knows', { event: { ...held, actorId: 'm-9' } }, ['unknown-actor actorId']],
    ['in a role that is another’s', { event: { ...held, role: 'psychologist' } }, ['actor-not-in-role role']],
    ['later than the clock', { now: at(11) }, ['later-than-now instant']],
    ['what the programme refuses', { event: event('e-3', 'plan.agreed', 12), records: {} }, ['position']],
    [
      'a consent',
      { event: event('e-3', 'consent.given', 12), records: {} },
      ['consent-entered-apart event.type'],
    ],
    ['a correction', { event: { ...held, replaces: 'e-2' } }, ['correction-entered-apart event.replaces']],
    ['one of two', { event: [event('e-4', 'plan.agreed', 12), held] }, ['position']],
    [
      'the file of another client',
      { people: { client: { ...agreed.file.client, id: 'c-2' } } },
      ['other-client client.id'],
    ],
    ['a team of which the past lacks somebody', { people: { team: [stranger] } }, ['unknown-actor actorId']],
  ])('or nothing is: %s', (_, change, reasons) => {
    const text = JSON.stringify(agreed);
    expect(refusal(entering(change)).sort()).toEqual([...reasons].sort());
    expect(JSON.stringify(agreed)).toBe(text);
  });

  it('a refusal repeats no word of what was handed in', () => {
    const event = { ...held, type: 'Sam Sample' as 'session.held', replaces: 'e-1' };
    const refused = [
      entering({ event }),
      desk.correct(agreed, { event: { ...event, replaces: 'e-77' }, now: at(12) }),
    ];
    for (const outcome of refused) expect(JSON.stringify(outcome)).not.toContain('Sam Sample');
    expect(refused.map(({ ok }) => ok)).toEqual([false, false]);
  });

  it('of a list that there is not, the nearest is named', () => {
    const records = { session: [session] } as CaseEntry['records'];
    expect(() => entering({ ...(records && { records }) })).toThrow(InputError);
    expect(() => entering({ ...(records && { records }) })).toThrow('is `sessions` meant');
  });

  it('what a record says further stands in its place', () => {
    const once = done(entering({})).opened;
    const notes = { ...session, notes: 'wants to learn to weld' };
    const { file } = done(desk.update(once, { records: { sessions: [notes] }, now: at(13) })).opened;
    expect(file.sessions).toEqual([notes]);
  });
});

describe('what is otherwise without an event', () => {
  it.each<[string, Partial<CaseUpdate>, readonly string[]]>([
    [
      'a new address',
      { people: { client: { ...agreed.file.client, address: '1 New Street (fictional)' } } },
      [],
    ],
    [
      'a session without its event',
      { records: { sessions: [session] } },
      ['record-without-event records.sessions[0]'],
    ],
    [
      'another client',
      { people: { client: { ...agreed.file.client, id: 'c-2' } } },
      ['other-client client.id'],
    ],
    [
      'a team without whoever entered what stands there',
      { people: { team: [] } },
      ['unknown-reference opening.actorId'],
    ],
    [
      'an organisation that is there twice',
      {
        people: {
          organisations: [...(agreed.file.organisations ?? []), { id: 'o-jobs', name: 'x', kind: 'police' }],
        },
      },
      ['identifier-given-before organisations[2].id'],
    ],
  ])('%s', (_, change, reasons) => {
    const outcome = refusal(desk.update(agreed, { now: at(20), ...change }));
    for (const reason of reasons) expect(outcome).toContain(reason);
    expect(outcome.length === 0).toBe(reasons.length === 0);
  });
});

describe('what is corrected', () => {
  const opened = done(entering({})).opened;
  const back = event('e-9', 'entry.retracted', 12, {
    replaces: 'e-3',
    enteredAt: at(30),
    reason: 'held with another client',
  });

  it('is taken back, with its reason', () => {
    const { opened: next, informed } = done(desk.correct(opened, { event: back, now: at(30) }));
    expect(next.state.latest['session.held']).toBeUndefined();
    expect(next.file.events.length).toBe(opened.file.events.length + 1);
    expect(informed).toEqual([]);
  });

  it.each<[string, Partial<CaseFile['events'][number]>, readonly string[]]>([
    ['an entry that there is not', { replaces: 'e-77' }, ['unknown-entry event.replaces']],
    ['without a reason', { reason: '' }, ['wrong-form-line reason']],
    ['by somebody whom nobody knows', { actorId: 'm-9' }, ['unknown-actor actorId']],
  ])('or not: %s', (_, change, reasons) => {
    expect(refusal(desk.correct(opened, { event: { ...back, ...change }, now: at(30) }))).toEqual(reasons);
  });

  it('takes its consent along, where nobody gave one', () => {
    const given = consentingCase();
    const wrong = event('e-9', 'entry.retracted', 10, {
      replaces: 'e-2',
      enteredAt: at(30),
      reason: 'said by another client',
      approvedById: 'm-2',
      approvedInRole: 'programme-manager',
    });
    const { file } = done(desk.correct(given, { event: wrong, now: at(30) })).opened;
    expect(file.consents).toBeUndefined();
  });

  it('gives a consent back that nobody withdrew', () => {
    const entry = { ...by, id: 'e-3', instant: at(25) };
    const { opened: withdrawn } = done(
      desk.consent.withdraw(consentingCase(), { consentId: 'consent-1', entry, now: at(25) }),
    );
    const wrong = event('e-9', 'entry.retracted', 25, {
      replaces: 'e-3',
      enteredAt: at(30),
      reason: 'said by another client',
      approvedById: 'm-2',
      approvedInRole: 'programme-manager',
    });
    expect(done(desk.correct(withdrawn, { event: wrong, now: at(30) })).opened.file.consents).toEqual(
      consentingCase().file.consents,
    );
  });
});
