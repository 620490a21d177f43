import { type CaseLog, historyOf } from 'exit-work/lifecycle';
import type { CaseEvent, OpeningEvent } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { frozen, reasonsOf } from '../stories/story.js';
import { entry, inPlaceOf, late, opening, takenBack } from './entries.js';

const informed = entry('e-2', 'client.informed', 4);
const session = entry('e-3', 'session.held', 6, { recordId: 's-1' });

describe('a history', () => {
  it.each<[string, readonly CaseEvent[], ids: string, places: readonly number[]]>([
    ['of nothing but an opening is the opening', [], 'e-1', [0]],
    ['of what was entered at once is the log', [informed, session], 'e-1 e-2 e-3', [0, 1, 2]],
    [
      'has a late entry where it happened',
      [session, entry('e-4', 'client.informed', 4, late(1))],
      'e-1 e-4 e-3',
      [0, 2, 1],
    ],
    [
      'has two late entries where they happened',
      [session, entry('e-4', 'client.informed', 5, late(1)), entry('e-5', 'session.missed', 4, late(2))],
      'e-1 e-5 e-4 e-3',
      [0, 3, 2, 1],
    ],
    [
      'keeps the order of entry on one instant',
      [session, entry('e-4', 'client.informed', 6, late(1))],
      'e-1 e-3 e-4',
      [0, 1, 2],
    ],
    [
      'keeps the order of entry on one instant in two offsets',
      [session, entry('e-4', 'client.informed', 6, { ...late(1), instant: '2030-01-06T12:00:00+02:00' })],
      'e-1 e-3 e-4',
      [0, 1, 2],
    ],
    [
      'has the new entry in the place of the wrong one',
      [informed, session, entry('e-4', 'client.informed', 5, inPlaceOf('e-2', 1))],
      'e-1 e-4 e-3',
      [0, 3, 2],
    ],
    [
      'has the new entry where it happened',
      [informed, session, entry('e-4', 'client.informed', 7, inPlaceOf('e-2', 1))],
      'e-1 e-3 e-4',
      [0, 2, 3],
    ],
    [
      'has the last of several corrections',
      [
        informed,
        entry('e-4', 'client.informed', 5, inPlaceOf('e-2', 1)),
        entry('e-5', 'client.informed', 6, inPlaceOf('e-4', 2)),
      ],
      'e-1 e-5',
      [0, 3],
    ],
    ['has nothing of what is taken back', [informed, session, takenBack('e-4', 'e-2', 1)], 'e-1 e-3', [0, 2]],
    [
      'has nothing of a correction that is taken back',
      [informed, entry('e-4', 'client.informed', 5, inPlaceOf('e-2', 1)), takenBack('e-5', 'e-4', 2)],
      'e-1',
      [0],
    ],
    [
      'has nothing of what is taken back, and the retraction corrected',
      [informed, session, takenBack('e-4', 'e-2', 1), takenBack('e-5', 'e-4', 2)],
      'e-1 e-3',
      [0, 2],
    ],
    [
      'has what was taken back and entered anew',
      [informed, takenBack('e-4', 'e-2', 1), entry('e-5', 'client.informed', 5, late(2))],
      'e-1 e-5',
      [0, 3],
    ],
  ])('%s', (_, entries, ids, places) => {
    const log: CaseLog = frozen([opening, ...entries]);
    const before = structuredClone(log);
    const history = historyOf(log);
    expect(history.ok && history.events.map(({ id }) => id).join(' ')).toBe(ids);
    expect(history.ok && history.places).toEqual(places);
    expect(log).toEqual(before);
  });

  it.each<[string, readonly CaseEvent[], at: number, readonly string[]]>([
    [
      'replaces what is not there',
      [informed, entry('e-4', 'client.informed', 5, inPlaceOf('e-9', 1))],
      2,
      ['unknown-entry'],
    ],
    ['takes back what is not there', [informed, takenBack('e-4', 'e-9', 1)], 2, ['unknown-entry']],
    ['takes the opening back', [informed, takenBack('e-4', 'e-1', 1)], 2, ['unknown-entry']],
    [
      'replaces what is replaced already',
      [
        informed,
        entry('e-4', 'client.informed', 5, inPlaceOf('e-2', 1)),
        entry('e-5', 'client.informed', 5, inPlaceOf('e-2', 2)),
      ],
      3,
      ['unknown-entry'],
    ],
    [
      'takes back what is taken back already',
      [informed, takenBack('e-4', 'e-2', 1), takenBack('e-5', 'e-2', 2)],
      3,
      ['unknown-entry'],
    ],
    [
      'stands in the place of a retraction, as what it is not',
      [informed, takenBack('e-4', 'e-2', 1), entry('e-5', 'client.informed', 5, inPlaceOf('e-4', 2))],
      3,
      ['unknown-entry'],
    ],
    [
      'replaces what is entered after it',
      [entry('e-4', 'client.informed', 5, inPlaceOf('e-5', 1)), entry('e-5', 'client.informed', 5, late(2))],
      1,
      ['unknown-entry'],
    ],
    [
      'was entered before the entry that it follows',
      [entry('e-4', 'client.informed', 5, late(2)), entry('e-5', 'session.missed', 5, late(1))],
      2,
      ['out-of-order'],
    ],
    [
      'happened before the entry that it follows was entered, and does not say that it is late',
      [entry('e-4', 'client.informed', 5, late(1)), session],
      2,
      ['out-of-order'],
    ],
    [
      'is no event',
      [entry('e-4', 'client.informed', 5, late(1)), { ...session, role: 'nobody' } as unknown as CaseEvent],
      2,
      ['invalid role'],
    ],
  ])('has no entry that %s', (_, entries, at, reasons) => {
    const history = historyOf([opening, ...entries]);
    expect(history.ok ? [] : [history.at, reasonsOf(history.refusal)]).toEqual([at, reasons]);
  });

  it.each<[string, unknown, string]>([
    ['has no instant', { ...opening, instant: '2030-01-02' }, 'invalid instant'],
    ['is an event of a case that goes on', informed, 'invalid caseId'],
    ['is nothing', undefined, 'invalid (root)'],
    ['is null', null, 'invalid (root)'],
    ['is text', 'client.made-contact', 'invalid (root)'],
  ])('with a late entry has no opening that %s', (_, first, reason) => {
    const history = historyOf([first as OpeningEvent, entry('e-4', 'client.informed', 5, late(1))]);
    expect(history.ok ? [] : [history.at, reasonsOf(history.refusal)[0]]).toEqual([0, reason]);
  });

  it.each<[string, readonly CaseEvent[], place: number]>([
    [
      'is called like what was replaced before it',
      [
        informed,
        entry('e-4', 'client.informed', 5, inPlaceOf('e-2', 1)),
        entry('e-2', 'session.held', 6, late(2)),
      ],
      3,
    ],
    [
      'is called like another, which is taken back',
      [informed, entry('e-2', 'session.held', 6, late(1)), takenBack('e-4', 'e-2', 2)],
      1,
    ],
  ])('loses no entry that %s: it has it, or the log is refused', (_, entries, place) => {
    const history = historyOf([opening, ...entries]);
    expect(history.ok && !history.places.includes(place)).toBe(false);
  });
});
