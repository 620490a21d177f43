import type { Disclosing, DisclosureThatHappened, OpenedCase } from 'exit-work/casework';
import { InputError } from 'exit-work/kernel';
import { redateEntry, verifyDisclosureLog } from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { at, by, consentingCase, desk, done, holder, informedCase, refusal, request } from './sample-desk.js';

const disclosing: Disclosing = { request, entryId: 'd-1', byId: 'm-1', now: at(30) };

function asking(opened: OpenedCase, change: Partial<Disclosing> = {}) {
  return desk.disclose(opened, { ...disclosing, ...change });
}

describe('what leaves the house is what was decided, and stands in the log', () => {
  it('with what is permitted, its notice, and its entry', () => {
    const { opened, decision, handover } = done(asking(consentingCase()));
    expect(decision.outcome).toBe('permit-with-redaction');
    expect(handover?.file.client).toEqual({
      givenName: 'Sam',
      familyName: 'Sample',
      languages: ['en'],
      telephone: '+00 555 0101',
    });
    expect(handover?.notice.disclosed.map(({ category }) => category)).toEqual(['identity', 'contact']);
    expect(opened.disclosures.entries).toMatchObject([
      { id: 'd-1', kind: 'disclosure', clientId: 'c-1', holderId: 'o-exit', byId: 'm-1' },
    ]);
    expect(desk.account(opened).disclosures.map(({ recipientId }) => recipientId)).toEqual(['o-jobs']);
    expect(verifyDisclosureLog(opened.disclosures)).toEqual([]);
  });

  it('of the parts that are asked for, and no others', () => {
    const { handover } = done(asking(consentingCase(), { parts: ['organisations'] }));
    expect(Object.keys(handover?.file ?? {})).toEqual([]);
    const { handover: client } = done(asking(consentingCase(), { parts: ['client'] }));
    expect(Object.keys(client?.file ?? {})).toEqual(['client']);
  });

  it.each([
    ['without a consent', informedCase()],
    [
      'after it was withdrawn',
      done(
        desk.consent.withdraw(consentingCase(), {
          consentId: 'consent-1',
          entry: { ...by, id: 'e-3', instant: at(25) },
          now: at(25),
        }),
      ).opened,
    ],
  ])('nothing, and the log says that it was asked: %s', (_, before) => {
    const { opened, decision, handover } = done(asking(before));
    expect(decision.outcome).toBe('deny');
    expect(handover).toBeUndefined();
    expect(opened.disclosures.entries).toMatchObject([{ id: 'd-1', outcome: 'deny', disclosed: [] }]);
  });

  it('what was decided at night is entered in the morning', () => {
    const { opened } = done(asking(consentingCase(), { at: at(30), now: at(600) }));
    expect(opened.disclosures.entries[0]).toMatchObject({ decidedAt: at(30), enteredAt: at(600) });
  });

  const first = done(asking(consentingCase())).opened;
  it.each<[string, Partial<Disclosing>, readonly string[]]>([
    ['an entry of the same identifier', { now: at(31) }, ['identifier-in-use entries[1].id']],
    [
      'before the last entry',
      { entryId: 'd-2', at: at(20), now: at(20) },
      ['not-in-order entries[1].enteredAt'],
    ],
    ['entered before it happened', { entryId: 'd-2', at: at(50), now: at(40) }, ['entered-before enteredAt']],
    ['by somebody whom nobody knows', { entryId: 'd-2', byId: 'm-9' }, ['worker-not-there byId']],
    [
      'to nobody',
      { entryId: 'd-2', request: { ...request, recipientId: 'o 9' } },
      ['wrong-form-identifier recipientId'],
    ],
    [
      'in a role that a job centre has not',
      { entryId: 'd-2', request: { ...request, recipientRole: 'police-officer' } },
      ['role-of-other-kind recipientRole'],
    ],
  ])('or nothing happens: %s', (_, change, reasons) => {
    const text = JSON.stringify(first);
    const outcome = refusal(asking(first, change));
    expect(outcome.map((one) => one.split(' ')[1])).toEqual(reasons.map((one) => one.split(' ')[1]));
    expect(JSON.stringify(first)).toBe(text);
  });

  it('a client or a holder is not matched by hand', () => {
    const foreign = { ...request, clientId: 'c-2', holderId: 'o-9' };
    const { opened } = done(asking(consentingCase(), { request: foreign }));
    expect(opened.disclosures.entries).toMatchObject([{ clientId: 'c-1', holderId: 'o-exit' }]);
  });
});

describe('what is entered without being asked', () => {
  const disclosure: DisclosureThatHappened['disclosure'] = {
    recipientId: 'o-jobs',
    recipientKind: 'employment-service',
    cause: 'mistake',
    disclosedById: 'm-1',
    disclosed: [{ subject: 'client', category: 'health', form: 'full' }],
    disclosedAt: at(20),
    noticedById: 'm-2',
    noticedAt: at(25),
    notification: 'after',
  };

  it('stands in the account, and waits until the client was told', () => {
    const { opened } = done(
      desk.enterDisclosure(informedCase(), { disclosure, entryId: 'd-1', byId: 'm-2', now: at(30) }),
    );
    expect(desk.account(opened).disclosures).toMatchObject([{ cause: 'mistake' }]);
    expect(desk.due(opened, { now: at(31) }).clientsToNotify).toEqual([
      { disclosureId: 'd-1', since: at(20), when: ['after'] },
    ]);
    const told = done(
      desk.notifyClient(opened, { disclosureId: 'd-1', entryId: 'd-2', byId: 'm-1', now: at(40) }),
    ).opened;
    expect(desk.due(told, { now: at(41) }).clientsToNotify).toEqual([]);
  });

  it('a client who knows is not told again because an instant was corrected', () => {
    const entered = done(
      desk.enterDisclosure(informedCase(), { disclosure, entryId: 'd-1', byId: 'm-2', now: at(30) }),
    ).opened;
    const knowing = done(
      desk.notifyClient(entered, { disclosureId: 'd-1', entryId: 'd-2', byId: 'm-1', now: at(40) }),
    ).opened;
    const right = { id: 'd-3', enteredAt: at(50), byId: 'm-1', replaces: 'd-1' };
    const again = { ...knowing, disclosures: redateEntry(knowing.disclosures, right) };
    expect(desk.due(again, { now: at(51) }).clientsToNotify).toEqual([]);
  });

  it.each([
    ['before it happened', { now: at(10) }],
    ['by somebody whom nobody knows', { byId: 'm-9' }],
    ['of a worker who notices before it happened', { disclosure: { ...disclosure, noticedAt: at(15) } }],
  ])('or not: %s', (_, change) => {
    const outcome = desk.enterDisclosure(informedCase(), {
      disclosure,
      entryId: 'd-1',
      byId: 'm-2',
      now: at(30),
      ...change,
    });
    expect(refusal(outcome)).not.toEqual([]);
  });

  it('that the client was told of nothing', () => {
    const told = { disclosureId: 'd-1', entryId: 'd-2', byId: 'm-1', now: at(40) };
    expect(refusal(desk.notifyClient(informedCase(), told))).toEqual(['no-such-disclosure entryId']);
  });
});

describe('what is read in the house', () => {
  const reading = {
    request: { id: 'r-1', memberId: 'm-1', role: 'case-manager' },
    entryId: 'd-1',
    now: at(30),
  } as const;

  it('is shown as the role needs it, and entered', () => {
    const { opened, view } = done(desk.read(informedCase(), reading));
    expect(view.file.client?.givenName).toBe('Sam');
    expect(desk.account(opened).readings).toEqual([
      { at: at(30), holderId: holder.id, role: 'case-manager', reach: 'file', isGlassBroken: false },
    ]);
  });

  it('is entered where it is refused, and shows nothing', () => {
    const { opened, view, decision } = done(
      desk.read(informedCase(), { ...reading, request: { ...reading.request, memberId: 'm-9' } }),
    );
    expect(decision.reach).toBe('nothing');
    expect(view.file).toEqual({});
    expect(opened.disclosures.entries.length).toBe(1);
  });

  it('without the role, waits for a supervisor', () => {
    const nightly = {
      ...reading.request,
      memberId: 'm-2',
      role: 'programme-manager',
      brokenGlass: { reason: 'life-at-stake' },
    } as const;
    const { opened } = done(desk.read(informedCase(), { ...reading, request: nightly }));
    const waiting = desk.due(opened, { now: at(31) }).supervisorsToInform;
    const isBroken = opened.disclosures.entries.some(
      (entry) => entry.kind === 'reading' && entry.glassBroken === true,
    );
    expect(waiting.map(({ readingId }) => readingId)).toEqual(isBroken ? ['d-1'] : []);
  });
});

describe('an opened case is one of this desk', () => {
  it('or one that holds together all the same', () => {
    const { file, state, disclosures, rulings } = consentingCase();
    expect(done(asking({ file, state, disclosures, rulings })).decision.outcome).toBe(
      'permit-with-redaction',
    );
  });

  const whole = consentingCase();
  it.each<[string, unknown, string]>([
    ['never a bare file', whole.file, 'opened'],
    ['nothing', undefined, 'opened'],
    ['of another holder', { ...whole, file: { ...whole.file, holderId: 'o-jobs' } }, 'opened.file.holderId'],
    [
      'with the log of another client',
      {
        ...whole,
        disclosures: {
          ...done(asking(whole)).opened.disclosures,
          entries: done(asking(whole)).opened.disclosures.entries.map((entry) => ({
            ...entry,
            clientId: 'c-2',
          })),
        },
      },
      'opened.disclosures.entries',
    ],
    [
      'with events that do not follow',
      {
        ...whole,
        file: {
          ...whole.file,
          events: [...whole.file.events, { ...by, id: 'e-9', type: 'case.reopened', instant: at(90) }],
        },
      },
      'events[2]',
    ],
  ])('and %s', (_, opened, path) => {
    expect(() => asking(opened as OpenedCase)).toThrow(InputError);
    expect(() => asking(opened as OpenedCase)).toThrow(path);
  });
});
