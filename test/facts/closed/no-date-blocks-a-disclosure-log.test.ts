import { InputError, type Instant } from 'exit-work/kernel';
import {
  accountOfDisclosures,
  anchorOf,
  type DisclosureLog,
  type DisclosureRequest,
  decideDisclosure,
  recordDisclosure,
  recordNotification,
  recordUndecidedDisclosure,
  redateEntry,
  retractEntry,
  type SharingPolicy,
  sharingPolicyOf,
  subjectAccessExport,
  type UndecidedDisclosureDetails,
  verifyDisclosureLog,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import {
  client,
  consentToJobCentre,
  exitOrganisation,
  jobCentre,
  openedCaseFile,
} from '../../builders/index.js';
import { duty, police, request, warningToPolice } from '../../sharing/builders/builders.js';
import { emptyLog } from '../../sharing/log/logged.js';
import { type Choose, oneOf, seeded } from '../../sharing/worlds/small-scope.js';
import { sentenceOf } from '../laws.js';

const file = openedCaseFile({
  client: client(),
  organisations: [exitOrganisation(), jobCentre(), police()],
  consents: [consentToJobCentre()],
});
const late = duty({ tellClient: 'later' });
const policy: SharingPolicy = sharingPolicyOf([file], { duties: [late] });
const nextCentury: Instant = '2130-03-05T08:00:00Z';

function refusalOf(enter: () => unknown): readonly string[] {
  try {
    enter();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} at ${path}`);
    throw error;
  }
  return [];
}

/** Days are counted from the tenth of March on. */
function at(day: number, time = '09:00:00'): Instant {
  return `2030-03-${10 + day}T${time}Z`;
}

interface Times {
  readonly day: number;
  readonly enteredAt?: Instant;
}

function withAnswer(
  log: DisclosureLog,
  id: string,
  { day, enteredAt = at(day, '09:30:00') }: Times,
  {
    asked = request(),
    ...correction
  }: { asked?: DisclosureRequest; replaces?: string; reason?: 'wrong-instant' } = {},
): DisclosureLog {
  const dated = { ...asked, id: `request-of-${day}`, instant: at(day) };
  const decision = decideDisclosure(dated, policy);
  return recordDisclosure(log, {
    ...{ id, request: dated, decision, policy, at: at(day), enteredAt, byId: 'm-1' },
    ...correction,
  });
}

function undecided(id: string, { day, enteredAt = at(day, '11:00:00') }: Times): UndecidedDisclosureDetails {
  return {
    id,
    clientId: 'c-1',
    holderId: 'o-exit',
    recipientKind: 'police',
    cause: 'not-asked',
    disclosed: [{ subject: 'client', category: 'whereabouts', form: 'full' }],
    notification: 'after',
    disclosedAt: at(day, '02:00:00'),
    noticedById: 'm-1',
    noticedAt: at(day, '10:00:00'),
    enteredAt,
    byId: 'm-1',
  };
}

function accountText(log: DisclosureLog): string {
  return JSON.stringify(accountOfDisclosures(log, 'c-1'));
}

describe('a clock that was wrong', () => {
  const wrong = withAnswer(emptyLog, 'e-1', { day: 5, enteredAt: nextCentury });

  it('is told, keeps nothing out for longer than its correction takes, and is put right by one person', () => {
    expect(verifyDisclosureLog(wrong, anchorOf(wrong), at(6))).toMatchObject([
      { code: 'entered-later-than-now', path: 'entries[0].enteredAt' },
    ]);
    expect(refusalOf(() => withAnswer(wrong, 'e-2', { day: 6 }))).toEqual([
      'entries-out-of-order at entries[1].enteredAt',
    ]);
    const right = redateEntry(wrong, {
      id: 'e-2',
      replaces: 'e-1',
      enteredAt: at(5, '09:30:00'),
      byId: 'm-1',
    });
    const log = withAnswer(right, 'e-3', { day: 6 });
    expect(verifyDisclosureLog(log, anchorOf(wrong), at(7))).toEqual([]);
    const never = withAnswer(withAnswer(emptyLog, 'e-1', { day: 5 }), 'e-2', { day: 6 });
    expect(accountText(log)).toBe(accountText(never));
    expect(accountOfDisclosures(log, 'c-1')).toHaveLength(2);
  });

  it('for a whole day, is put right entry by entry, in any order', () => {
    const more = withAnswer(wrong, 'e-2', { day: 5, enteredAt: '2131-01-01T00:00:00Z' });
    for (const [first, second] of [
      ['e-1', 'e-2'],
      ['e-2', 'e-1'],
    ] as const) {
      const redated = [first, second].reduce(
        (log, replaces, index) =>
          redateEntry(log, { id: `r-${index}`, replaces, enteredAt: at(6), byId: 'm-1' }),
        more,
      );
      expect(verifyDisclosureLog(withAnswer(redated, 'e-9', { day: 7 }), undefined, at(8))).toEqual([]);
    }
  });

  it('of a retraction and of a correction is put right, too', () => {
    const taken = retractEntry(withAnswer(emptyLog, 'e-1', { day: 5 }), {
      ...{ id: 'e-2', replaces: 'e-1', reason: 'did-not-happen', enteredAt: nextCentury },
      ...{ byId: 'm-1', approvedById: 'm-2' },
    });
    const right = redateEntry(taken, { id: 'e-3', replaces: 'e-2', enteredAt: at(6), byId: 'm-1' });
    expect(accountText(right)).toBe('[]');
    expect(accountOfDisclosures(withAnswer(right, 'e-4', { day: 7 }), 'c-1')).toHaveLength(1);
  });
});

describe('a wrong day', () => {
  it('of a disclosure is corrected, and account and export show what holds', () => {
    const wrong = withAnswer(emptyLog, 'e-1', { day: 5 });
    const log = withAnswer(
      wrong,
      'e-2',
      { day: 4, enteredAt: at(6) },
      { replaces: 'e-1', reason: 'wrong-instant' },
    );
    expect(accountOfDisclosures(log, 'c-1')).toMatchObject([{ at: at(4) }]);
    const { disclosures } = subjectAccessExport(file, log, { holderId: 'o-exit', at: at(7) });
    const answer = JSON.stringify(disclosures);
    expect(answer).toContain(at(4));
    expect(answer).not.toMatch(/2030-03-15T09|e-1|e-2|replaces|wrong-instant/);
    expect(log.entries[0]).toEqual(wrong.entries[0]);
    expect(verifyDisclosureLog(log, anchorOf(wrong), at(7))).toEqual([]);
  });

  it('of a notification is corrected, and what a client was told stays told where only a date was wrong', () => {
    const warned = withAnswer(emptyLog, 'e-1', { day: 5, enteredAt: at(6) }, { asked: warningToPolice() });
    expect(accountText(warned)).toBe('[]');
    const told = recordNotification(warned, { id: 'n-1', entryId: 'e-1', toldAt: at(7), byId: 'm-1' });
    const again = recordNotification(told, {
      ...{ id: 'n-2', entryId: 'e-1', toldAt: at(6, '15:00:00'), enteredAt: at(8), byId: 'm-1' },
      ...{ replaces: 'n-1', reason: 'wrong-instant' },
    });
    const redated = redateEntry(again, {
      id: 'e-2',
      replaces: 'e-1',
      enteredAt: at(5, '10:00:00'),
      byId: 'm-1',
    });
    expect([told, again, redated].map((log) => accountOfDisclosures(log, 'c-1').length)).toEqual([1, 1, 1]);
    const taken = retractEntry(again, {
      ...{ id: 'n-3', replaces: 'n-2', reason: 'did-not-happen', enteredAt: at(9) },
      ...{ byId: 'm-1', approvedById: 'm-2' },
    });
    expect(accountText(taken)).toBe('[]');
  });
});

describe('a correction', () => {
  const log = recordUndecidedDisclosure(emptyLog, undecided('e-1', { day: 5 }));
  const taken = {
    id: 'e-2',
    replaces: 'e-1',
    reason: 'did-not-happen',
    enteredAt: at(6),
    byId: 'm-1',
  } as const;

  it('needs a second person, another one, where it changes more than instants', () => {
    expect(refusalOf(() => retractEntry(log, taken))).toEqual([
      'correction-by-one at entries[1].approvedById',
    ]);
    expect(refusalOf(() => retractEntry(log, { ...taken, approvedById: 'm-1' }))).toEqual([
      'correction-approved-alone at approvedById',
    ]);
    const corrects = { replaces: 'e-1', reason: 'wrong-content', enteredAt: at(6) } as const;
    const smaller = { ...undecided('e-2', { day: 5 }), ...corrects, recipientKind: 'funder' } as const;
    expect(refusalOf(() => recordUndecidedDisclosure(log, smaller))).toEqual([
      'correction-by-one at entries[1].approvedById',
    ]);
    expect(accountText(retractEntry(log, { ...taken, approvedById: 'm-2' }))).toBe('[]');
  });

  it('corrects once what is there, and nothing that is replaced', () => {
    const gone = retractEntry(log, { ...taken, approvedById: 'm-2' });
    const again = { ...taken, id: 'e-3', approvedById: 'm-2' };
    expect(refusalOf(() => retractEntry(gone, again))).toEqual([
      'correction-of-nothing at entries[2].replaces',
    ]);
    expect(refusalOf(() => retractEntry(gone, { ...again, replaces: 'e-9' }))).toEqual([
      'correction-of-nothing at replaces',
    ]);
    expect(
      refusalOf(() => redateEntry(gone, { id: 'e-3', replaces: 'e-1', enteredAt: at(7), byId: 'm-1' })),
    ).toEqual(['correction-of-nothing at entries[2].replaces']);
    const without = { ...undecided('e-3', { day: 5 }), replaces: 'e-2', enteredAt: at(7) };
    expect(refusalOf(() => recordUndecidedDisclosure(gone, without))).toEqual([
      'correction-unexplained at replaces',
    ]);
  });

  it('leaves the chain as it was: every change and every removal of what was wrong is told', () => {
    const gone = retractEntry(log, { ...taken, approvedById: 'm-2' });
    const forged = JSON.parse(JSON.stringify(gone).replace('"m-2"', '"m-7"'));
    expect(verifyDisclosureLog(forged)).toMatchObject([{ code: 'entry-changed', path: 'entries[1].hash' }]);
    const cut = { ...gone, entries: gone.entries.slice(1) };
    expect(verifyDisclosureLog(cut)).not.toEqual([]);
  });
});

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
