import {
  applyEvent,
  type CaseLog,
  enterEvent,
  historyOf,
  openCase,
  type Refusal,
  replay,
  replayCaseFile,
} from 'exit-work/lifecycle';
import type { CaseEvent } from 'exit-work/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseManager, counsellorThenCaseManager } from '../../builders/index.js';
import { anyWalk } from '../../lifecycle/stories/walks.js';
import { sentenceOf } from '../laws.js';
import { byCounsellor, codesOfOpening, houseFile, logOf, programme } from './house-of-logs.js';

const file = houseFile();
const { opening } = file;
const informed = byCounsellor('e-2', 'client.informed', '2030-01-03T09:00:00Z');
const agreed = byCounsellor('e-3', 'participation.agreed', '2030-01-04T09:00:00Z');

const codes = (outcome: { readonly ok: boolean; readonly refusal?: Refusal }) =>
  outcome.refusal?.reasons.map(({ code }) => code) ?? [];

describe('an event that is sent again', () => {
  it('counts once, at every door that has the log', () => {
    const again = [opening, informed, informed] as const;
    expect(codes(historyOf(again))).toEqual(['doubled-entry']);
    expect(codes(replay(programme, again))).toEqual(['doubled-entry']);
    expect(codes(enterEvent(programme, [opening, informed], informed))).toEqual(['doubled-entry']);
    expect(codesOfOpening({ ...file, events: [informed, informed] })).toEqual([
      'identifier-given-before events[1].id',
    ]);
  });

  it('counts once at the door that has the state alone', () => {
    const opened = openCase(programme, opening);
    const once = opened.ok ? applyEvent(opened.state, informed) : opened;
    if (!once.ok) throw new Error('the client can be informed');
    expect(codes(applyEvent(once.state, informed))).toEqual(['doubled-entry']);
    const later = { ...agreed, id: opening.id };
    expect(codes(applyEvent(once.state, later))).toEqual(['doubled-entry']);
    // Through the database and back, too.
    const kept = JSON.parse(JSON.stringify(once.state));
    expect(codes(applyEvent(kept, { ...informed, instant: '2030-01-03T10:00:00+01:00' }))).toEqual([
      'doubled-entry',
    ]);
  });

  it('is no other event under the name of the first', () => {
    const renamed = { ...agreed, id: opening.id };
    expect(codes(replay(programme, [opening, informed, renamed]))).toEqual(['doubled-entry']);
    expect(codes(historyOf([opening, renamed]))).toEqual(['doubled-entry']);
  });
});

describe('who has left the case', () => {
  const late = {
    ...informed,
    actorId: 'm-manager',
    role: 'case-manager',
    instant: '2030-06-01T09:00:00Z',
  } as const;

  it('records nothing afterwards: not entered, and not in a file from elsewhere', () => {
    expect(codes(enterEvent(programme, logOf(file), late, { people: file }))).toEqual(['actor-not-on-team']);
    expect(codesOfOpening({ ...file, events: [late] })).toEqual(['actor-not-on-team events[0].actorId']);
    const before = { ...late, instant: '2030-04-30T21:00:00Z' } as const;
    expect(codesOfOpening({ ...file, events: [before] })).toEqual([]);
  });

  it('does not record afterwards what happened before', () => {
    const before = { ...late, instant: '2030-04-30T09:00:00Z', enteredAt: late.instant } as const;
    expect(codesOfOpening({ ...file, events: [before] })).toEqual(['actor-not-on-team events[0].actorId']);
  });

  it('approves nothing afterwards', () => {
    const team = [
      ...(file.team ?? []),
      caseManager({ id: 'm-head', role: 'programme-manager', until: '2030-05-31' }),
    ];
    const approved = { ...informed, approvedById: 'm-head', approvedInRole: 'programme-manager' } as const;
    expect(codesOfOpening({ ...file, team, events: [approved] })).toEqual([]);
    const since = { ...approved, instant: '2030-06-02T09:00:00Z' } as const;
    expect(codesOfOpening({ ...file, team, events: [since] })).toEqual([
      'actor-not-on-team events[0].approvedById',
    ]);
    // Approved in time, and entered by a colleague once the approver had left.
    const entered = { ...approved, enteredAt: '2030-06-02T09:00:00Z' } as const;
    expect(codesOfOpening({ ...file, team, events: [entered] })).toEqual([]);
  });
});

describe('who holds another role', () => {
  it('does not record in this one', () => {
    const asManager = { ...informed, role: 'case-manager' } as const;
    expect(codesOfOpening({ ...file, events: [asManager] })).toEqual(['actor-not-in-role events[0].role']);
    expect(codes(enterEvent(programme, logOf(file), asManager, { people: file }))).toEqual([
      'actor-not-in-role',
    ]);
    const opened = openCase(programme, opening, { people: file });
    expect(opened.ok && codes(applyEvent(opened.state, asManager, { people: file }))).toEqual([
      'actor-not-in-role',
    ]);
  });

  it('records in each of several roles in its time', () => {
    const team = [counsellorThenCaseManager()];
    const asManager = { ...informed, role: 'case-manager' } as const;
    expect(codesOfOpening({ ...file, team, events: [asManager] })).toEqual([
      'actor-not-in-role events[0].role',
    ]);
    const since = { ...asManager, instant: '2030-04-03T09:00:00Z' } as const;
    expect(codesOfOpening({ ...file, team, events: [since] })).toEqual([]);
  });

  it('is not the client, and the client is nobody else', () => {
    const asClient = { ...informed, role: 'client' } as const;
    expect(codesOfOpening({ ...file, events: [asClient] })).toContain('actor-not-in-role events[0].role');
    const byClient = { ...informed, actorId: file.client.id } as const;
    expect(codesOfOpening({ ...file, events: [byClient] })).toEqual(['actor-not-in-role events[0].role']);
  });

  it('opens no case', () => {
    const asManager = { ...opening, role: 'case-manager' } as const;
    expect(codes(openCase(programme, asManager, { people: file }))).toEqual(['actor-not-in-role']);
    expect(codesOfOpening({ ...file, opening: asManager })).toEqual(['actor-not-in-role opening.role']);
    const nobody = { ...opening, actorId: 'm-nobody' };
    expect(codes(openCase(programme, nobody, { people: file }))).toEqual(['unknown-actor']);
    expect(codesOfOpening({ ...file, opening: nobody })).toEqual(['unknown-reference opening.actorId']);
  });
});

it('a wrong entry does not keep a file shut once it is corrected', () => {
  const wrong = { ...informed, role: 'case-manager' } as const;
  const right: CaseEvent = {
    ...informed,
    id: 'e-9',
    enteredAt: '2030-01-05T09:00:00Z',
    replaces: 'e-2',
    reason: 'it was the counsellor',
  };
  expect(codesOfOpening({ ...file, events: [wrong, right] })).toEqual([]);
});

describe(`${sentenceOf(23)}:`, () => {
  it('an identifier that is given twice, wherever and by whatever it is', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), fc.nat(), (walk, one, other) => {
        const log: CaseLog = [walk.opening, ...walk.events];
        if (log.length < 2) return;
        const from = one % log.length;
        const to = 1 + (other % (log.length - 1));
        if (from === to) return;
        const doubled = log.map((event, at) => (at === to ? { ...event, id: log[from]?.id } : event));
        // The type of a log is lost by mapping.
        const wrong = doubled as unknown as CaseLog;
        const [, ...events] = wrong;
        expect(codes(historyOf(wrong))).toEqual(['doubled-entry']);
        expect(codes(replay(walk.programme, wrong))).toEqual(['doubled-entry']);
        const last = events.at(-1);
        if (last === undefined) return;
        const entered = enterEvent(walk.programme, wrong.slice(0, -1) as unknown as CaseLog, last);
        expect(codes(entered)).toContain('doubled-entry');
      }),
    );
  });

  it('whoever is not there, whatever they record', () => {
    const day = fc.constantFrom('2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04', '2030-02-05');
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (from, until, recorded, isInRole) => {
        const members = { team: [caseManager({ from, until }), ...(file.team ?? []).slice(1)] };
        const entry: CaseEvent = {
          ...informed,
          actorId: 'm-manager',
          role: isInRole ? 'case-manager' : 'counsellor',
          instant: `${recorded}T12:00:00Z`,
        };
        const people = { ...file, ...members };
        const refused = codes(enterEvent(programme, [opening], entry, { people, timeZone: 'UTC' }));
        const read = replayCaseFile({ ...people, events: [entry] }, [programme], { timeZone: 'UTC' });
        expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(refused);
        expect(refused.length).toBe(from <= recorded && recorded <= until && isInRole ? 0 : 1);
      }),
    );
  });
});

describe('facts and options are inputs', () => {
  it.each<[string, unknown, path: string]>([
    ['misspelt', { know: '2030-01-01T00:00:00Z' }, 'facts'],
    ['a day for now', { now: '2030-01-01' }, 'facts.now'],
    ['a zone that there is not', { timeZone: 'Moon/Crater' }, 'facts.timeZone'],
    ['people without a client', { people: { team: [] } }, 'facts.people.client'],
    ['nobody', null, 'facts'],
  ])('%s', (_, facts, path) => {
    const refused = expect.objectContaining({ issues: [expect.objectContaining({ path })] });
    const given = facts as object;
    expect(() => enterEvent(programme, logOf(file), informed, given)).toThrow(refused);
    expect(() => openCase(programme, opening, given)).toThrow(refused);
    const opened = openCase(programme, opening);
    expect(() => opened.ok && applyEvent(opened.state, informed, given)).toThrow(refused);
  });

  it('of a reader of files', () => {
    const misspelt = { zone: 'UTC' } as object;
    expect(() => replayCaseFile(file, [programme], misspelt)).toThrow(
      'options: field 1 of 1 is not known here; write `timeZone` if that is meant',
    );
  });
});
