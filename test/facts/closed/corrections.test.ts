import {
  applyEvent,
  createCaseMachine,
  effectiveEntries,
  enterEvent,
  fromSnapshot,
  historyOf,
  replay,
  toSnapshot,
} from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile } from 'exit-work/model';
import { verifyProgramme } from 'exit-work/verification';
import type { Role } from 'exit-work/vocabulary';
import { roles, valuesOf } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { counsellor, openSecurityConcern } from '../../builders/index.js';
import { anyWalk } from '../../lifecycle/stories/walks.js';
import { sentenceOf } from '../laws.js';
import { codesOf } from './codes-of.js';
import { byCounsellor, codesOfOpening, houseFile, logOf, programme } from './house-of-logs.js';

const raised = byCounsellor('e-2', 'security-concern.raised', '2030-02-12T09:00:00Z', { recordId: 'sc-1' });
const file: CaseFile = houseFile({
  team: [counsellor(), counsellor({ id: 'm-senior', name: 'Dana Example' })],
  securityConcerns: [openSecurityConcern()],
  events: [raised],
});
const enteredAt = '2030-02-13T09:00:00Z';

/** The counsellor takes an entry back, and says why. */
function takingBack(replaces: string, rest: Partial<CaseEvent> = {}): CaseEvent {
  const back = byCounsellor('e-back', 'entry.retracted', enteredAt, { enteredAt, replaces });
  return { ...back, reason: 'it was another client', ...rest };
}

const withSecond = { approvedById: 'm-senior', approvedInRole: 'counsellor' } as const;

/** What each door that takes corrections says to one. */
function answers(entry: CaseEvent, to: CaseFile = file): readonly (readonly string[])[] {
  const log = logOf(to);
  const kept = replay(programme, log);
  if (!kept.ok) throw new Error('the log can be replayed');
  const truth = { programme, log: [...log, entry] as const };
  const restored = fromSnapshot(toSnapshot(kept.state), [programme], { truth });
  return [
    codesOf(enterEvent(programme, log, entry)),
    codesOf(replay(programme, [...log, entry])),
    codesOfOpening({ ...to, events: [...to.events, entry] }).map((one) => one.split(' ')[0] ?? ''),
    restored.ok ? [] : restored.issues.map(({ code }) => code),
  ];
}

describe('a security concern', () => {
  it('is taken back by nobody who may not record it', () => {
    const volunteers = houseFile({
      ...file,
      team: [counsellor({ role: 'volunteer', id: 'm-volunteer' }), ...(file.team ?? [])],
    });
    const back = takingBack('e-2', { ...withSecond, actorId: 'm-volunteer', role: 'volunteer' });
    for (const told of answers(back, volunteers)) expect(told).toEqual(['role']);
  });

  it('is taken back by nobody alone', () => {
    for (const told of [
      ...answers(takingBack('e-2')),
      codesOf(historyOf([...logOf(file), takingBack('e-2')])),
    ]) {
      expect(told).toEqual(['approval-missing']);
    }
    const withClient = takingBack('e-2', { approvedById: file.client.id, approvedInRole: 'client' });
    for (const told of answers(withClient)) expect(told).toEqual(['approval-missing']);
    const withHerself = takingBack('e-2', { ...withSecond, approvedById: 'm-counsellor' });
    expect(codesOf(enterEvent(programme, logOf(file), withHerself))).toEqual(['invalid']);
    const withNobody = takingBack('e-2', { ...withSecond, approvedById: 'm-nobody' });
    expect(codesOf(enterEvent(programme, logOf(file), withNobody, { people: file }))).toEqual([
      'unknown-actor',
    ]);
  });

  it('is taken back by two of the team who say why, and stays readable', () => {
    const back = takingBack('e-2', withSecond);
    for (const told of answers(back)) expect(told).toEqual([]);
    const entered = enterEvent(programme, logOf(file), back, { people: file });
    expect(entered.ok && entered.state.position.concern).toBe('no-concern');
    expect(JSON.stringify(entered.ok && entered.log)).toContain('"security-concern.raised"');
    const { reason: _, ...silent } = back;
    for (const told of answers(silent)) expect(told).toEqual(['reason-missing']);
  });

  it('does not disappear behind another event that is put in its place', () => {
    const inPlace = { ...takingBack('e-2'), type: 'session.held', instant: raised.instant, recordId: 's-1' };
    expect(codesOf(enterEvent(programme, logOf(file), inPlace))).toEqual(['approval-missing']);
    // Nor behind one that is put right in its turn.
    const again = { ...inPlace, id: 'e-again', replaces: 'e-back' };
    expect(codesOf(replay(programme, [...logOf(file), inPlace, again]))).toEqual(['approval-missing']);
    const back = { ...takingBack('e-back'), id: 'e-again' };
    expect(codesOf(replay(programme, [...logOf(file), inPlace, back]))).toEqual(['approval-missing']);
  });

  it('of a log with such a correction still counts where it is read without a programme', () => {
    const events = [...file.events, takingBack('e-2')];
    expect(effectiveEntries({ ...file, events }).map(({ event: { type } }) => type)).toContain(raised.type);
  });
});

describe('a worker alone at night', () => {
  it('waits for nobody: what was resolved by mistake is raised anew', () => {
    const passedOn = { ...raised, id: 'e-3', type: 'security-concern.passed-on' };
    const resolved = { ...raised, id: 'e-4', type: 'security-concern.resolved' };
    const log = [...logOf(file), passedOn, resolved] as const;
    const anew = { ...raised, id: 'e-5', instant: '2030-02-13T02:00:00Z' } as const;
    const entered = enterEvent(programme, log, anew);
    expect(entered.ok && entered.state.position.concern).toBe('raised');
  });

  it('opens a file with a correction that nobody may make, once somebody may who corrects it', () => {
    const alone = takingBack('e-2');
    const right = { ...takingBack('e-back', withSecond), id: 'e-right' };
    expect(codesOfOpening({ ...file, events: [raised, alone, right] })).toEqual([]);
    const stillAlone = { ...takingBack('e-back'), id: 'e-right' };
    expect(codesOfOpening({ ...file, events: [raised, alone, stillAlone] })).toEqual([
      'approval-missing events[2]',
    ]);
  });
});

describe('the doors that have a state alone', () => {
  it('take no correction at all', () => {
    const kept = replay(programme, logOf(file));
    expect(kept.ok && codesOf(applyEvent(kept.state, takingBack('e-2', withSecond)))).toEqual([
      'entered-late',
    ]);
    const actor = createActor(createCaseMachine(programme)).start();
    for (const event of [...logOf(file), takingBack('e-2', withSecond)]) actor.send(event);
    expect(actor.getSnapshot().value.concern).toBe('raised');
  });
});

describe('what is proved of a programme', () => {
  const extentOf = (key: string) =>
    verifyProgramme(programme).results.find((one) => one.key === key)?.withCorrections;

  it('of where cases stand holds after every entry, and of what follows on what in the history', () => {
    expect(extentOf('no-end-over-a-concern')).toBe('after-every-entry');
    expect(extentOf('concern-can-be-raised')).toBe('after-every-entry');
    expect(extentOf('raised-concern-stays')).toBe('in-the-history');
    expect(extentOf('evaluated-before-closure')).toBe('in-the-history');
  });

  it('does not say that a concern cannot be taken back: two of the team can, and the log shows it', () => {
    const entered = enterEvent(programme, logOf(file), takingBack('e-2', withSecond));
    expect(entered.ok && entered.state.position.concern).toBe('no-concern');
  });
});

describe(`${sentenceOf(19)}:`, () => {
  it('whoever takes whatever back, of whatever walk, says why, may record it, and is not alone where safety hangs on it', () => {
    const safety = /^(?:security-concern|crisis|incident)\.|^client\.released-unprepared$/;
    fc.assert(
      fc.property(
        anyWalk.filter(({ events }) => events.length > 0),
        fc.nat(),
        fc.constantFrom<Role[]>(...valuesOf(roles)),
        fc.boolean(),
        fc.option(fc.constantFrom<Role[]>(...valuesOf(roles)), { nil: undefined }),
        (walk, choice, role, saysWhy, approvedInRole) => {
          const log = [
            walk.opening,
            ...walk.events.map((event, at) => ({ ...event, id: `e-${at + 2}` })),
          ] as const;
          const target = log[1 + (choice % walk.events.length)];
          if (target === undefined) return;
          const at = '2040-01-01T00:00:00Z';
          const back: CaseEvent = {
            ...{ id: 'e-back', type: 'entry.retracted', instant: at, enteredAt: at, replaces: target.id },
            ...{ actorId: 'm-1', role },
            ...(saysWhy ? { reason: 'entered wrongly' } : {}),
            ...(approvedInRole === undefined ? {} : { approvedById: 'm-2', approvedInRole }),
          };
          const steps = Object.values(walk.programme.steps).filter(({ event }) => event === target.type);
          const approving = steps.flatMap(({ approvedBy = [] }) => approvedBy);
          const isApproved = approvedInRole !== undefined && approvedInRole !== 'client';
          const isAllowed =
            saysWhy &&
            steps.some(({ by }) => by.includes(role)) &&
            (!safety.test(target.type) || isApproved) &&
            (target.approvedInRole === undefined || approving.some((one) => one === approvedInRole));
          const codes = codesOf(replay(walk.programme, [...log, back]));
          const ofTheCorrection = codes.filter((code) =>
            /^(?:role|approval-missing|reason-missing)$/.test(code),
          );
          const isRefusedForIt = ofTheCorrection.length > 0;
          expect(isRefusedForIt).toBe(!isAllowed);
          const history = historyOf([...log, back]);
          // What is proved of cases without corrections holds of the history that a corrected log stands for.
          const plain = history.ok ? replay(walk.programme, history.events) : undefined;
          const corrected = replay(walk.programme, [...log, back]);
          if (corrected.ok) expect(plain).toEqual(corrected);
          expect(codesOf(enterEvent(walk.programme, log, back)).length > 0).toBe(codes.length > 0);
        },
      ),
    );
  });
});
