import type { Instant } from 'exit-work/kernel';
import {
  anchorOf,
  type DisclosureLog,
  recordUndecidedDisclosure,
  redateEntry,
  retractEntry,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { emptyLog } from '../../sharing/log/logged.js';
import { type Choose, oneOf, seeded } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';
import { accountText, at, nextCentury, type Times, undecided, withAnswer } from './dated-entries.js';

type Fate = 'right' | 'redated' | 'replaced' | 'retracted';

/** Days in any order, each with its fate; the log as it came to be, and as it would be had nobody erred. */
function histories(choose: Choose) {
  const days = Array.from({ length: 2 + choose(4) }, (_, index) => 2 + 4 * index).sort(() => choose(3) - 1);
  let [log, clean] = [emptyLog, emptyLog];
  const anchors = [anchorOf(log)];
  let clock = Date.parse(at(20));
  const now = (): Instant => {
    clock += 60_000;
    return new Date(clock).toISOString() as Instant;
  };
  const enter = (longer: DisclosureLog) => {
    log = longer;
    anchors.push(anchorOf(log));
  };
  const fates: Fate[] = [];
  for (const day of days) {
    const fate = oneOf<Fate>(choose, ['right', 'redated', 'replaced', 'retracted']);
    const id = `e-${day}`;
    fates.push(fate);
    const isAsked = choose(2) === 0;
    const entering = (to: DisclosureLog, name: string, one: Times) =>
      isAsked ? withAnswer(to, name, one) : recordUndecidedDisclosure(to, undecided(name, one));
    if (fate === 'redated') {
      enter(entering(log, id, { day, enteredAt: nextCentury }));
      enter(redateEntry(log, { id: `c-${day}`, replaces: id, enteredAt: now(), byId: 'm-1' }));
    } else enter(entering(log, id, { day: fate === 'replaced' ? day + 1 : day, enteredAt: now() }));
    const corrects = { id: `c-${day}`, replaces: id, enteredAt: now(), byId: 'm-1' };
    if (fate === 'retracted')
      enter(retractEntry(log, { ...corrects, reason: 'entered-twice', approvedById: 'm-2' }));
    if (fate === 'replaced') {
      const reason = 'wrong-instant';
      enter(
        isAsked
          ? withAnswer(log, `c-${day}`, { day, enteredAt: corrects.enteredAt }, { replaces: id, reason })
          : recordUndecidedDisclosure(log, { ...undecided(`c-${day}`, { day }), ...corrects, reason }),
      );
    }
    if (fate !== 'retracted') clean = entering(clean, id, { day, enteredAt: now() });
  }
  return { log, clean, anchors, fates, today: now() };
}

it(`${sentenceOf(22)}: whatever was entered wrongly and put right, the log goes on, shows what holds, and tells every change`, () => {
  const choose = seeded(20_300_305);
  const met = { right: 0, redated: 0, replaced: 0, retracted: 0 };
  for (let times = 0; times < 30; times += 1) {
    const { log, clean, anchors, fates, today } = histories(choose);
    for (const fate of fates) met[fate] += 1;
    expect(accountText(log)).toBe(accountText(clean));
    expect(verifyDisclosureLog(log, oneOf(choose, anchors), today)).toEqual([]);
    const place = choose(log.entries.length);
    const shorter = { ...log, entries: log.entries.toSpliced(place, 1) };
    expect(verifyDisclosureLog(shorter, anchorOf(log))).not.toEqual([]);
    expect(withAnswer(log, 'e-next', { day: 20, enteredAt: today }).entries.length).toBe(
      log.entries.length + 1,
    );
  }
  expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
});
