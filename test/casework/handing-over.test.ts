import type { HandingOver } from 'exit-work/casework';
import { describe, expect, it } from 'vitest';
import { heldSession } from '../builders/index.js';
import { assessableCase, at, desk, done, event, refusal } from './sample-desk.js';

const session = heldSession({ id: 'session-1', heldAt: at(20), workerIds: ['m-1'] });
const other = heldSession({ id: 'session-2', heldAt: at(30), workerIds: ['m-1', 'm-2'] });
const item = {
  id: 'item-1',
  recordId: 'session-1',
  entrustedToId: 'm-1',
  entrustedById: 'c-1',
  entrustedAt: at(20),
  supervisorId: 'm-2',
} as const;

function withSessions() {
  const first = done(
    desk.enter(assessableCase(), {
      event: event('e-10', 'session.held', 20, { recordId: 'session-1' }),
      records: { sessions: [session] },
      now: at(20),
    }),
  ).opened;
  return done(
    desk.enter(first, {
      event: event('e-11', 'session.held', 30, { recordId: 'session-2' }),
      records: { sessions: [other] },
      now: at(30),
    }),
  ).opened;
}

function entrusted() {
  return done(desk.update(withSessions(), { records: { entrustedItems: [item] }, now: at(31) })).opened;
}

const appointment = { id: 'e-12', instant: at(40), actorId: 'm-2', role: 'programme-manager' } as const;
const handing: HandingOver = { fromId: 'm-1', toId: 'm-2', lastDay: '2030-01-31', appointment, now: at(40) };

describe('before a worker leaves', () => {
  it('what is open is told: what was entrusted, what was promised, what waits, who knows the client', () => {
    const open = desk.openAtHandover(entrusted(), { workerId: 'm-1', now: at(40) });
    expect(open.entrustedIds).toEqual(['item-1']);
    expect(open.promises).toEqual([]);
    expect(open.due).toEqual(desk.due(entrusted(), { now: at(40) }));
    expect(open.acquainted).toEqual([{ memberId: 'm-2', sessions: 1, last: at(30) }]);
  });
});

describe('a case goes from one worker to another', () => {
  it('with the day on which the first leaves, and the entry that another one is appointed', () => {
    const { file, state } = done(desk.handOver(withSessions(), handing)).opened;
    expect(file.team?.[0]).toMatchObject({ id: 'm-1', until: '2030-01-31' });
    expect(file.events.at(-1)).toEqual({ ...appointment, type: 'case-manager.appointed' });
    expect(state.latest['case-manager.appointed']).toBe(at(40));
  });

  it.each<[string, Partial<HandingOver>, readonly string[]]>([
    ['to oneself', { toId: 'm-1' }, ['handed-to-oneself toId']],
    ['to somebody who is not on the team', { toId: 'm-9' }, ['worker-not-there toId']],
    ['from somebody who is not', { fromId: 'm-9' }, ['worker-not-there fromId']],
    [
      'before what the one who leaves has entered',
      { lastDay: '2030-01-06' },
      ['actor-not-on-team opening.actorId'],
    ],
  ])('or not: %s', (_, change, reasons) => {
    const outcome = refusal(desk.handOver(withSessions(), { ...handing, ...change }));
    for (const reason of reasons) expect(outcome).toContain(reason);
  });

  it('not without an appointment, where the client loses the case manager', () => {
    const { appointment: _, ...without } = handing;
    expect(refusal(desk.handOver(withSessions(), without))).toEqual(['appointment-missing appointment']);
  });

  it('not over something entrusted, until it is answered', () => {
    expect(refusal(desk.handOver(entrusted(), handing))).toEqual([
      'entrusted-unanswered entrustedItems[0].answers',
    ]);
    const answered = { ...item, answers: [{ answeredById: 'm-1', answeredAt: at(35) }] };
    const { opened } = done(
      desk.update(entrusted(), { records: { entrustedItems: [answered] }, now: at(35) }),
    );
    expect(refusal(desk.handOver(opened, handing))).toEqual([]);
  });
});
