import { InputError, type Instant } from 'exit-work/kernel';
import type { CaseFile, Consent } from 'exit-work/model';
import {
  accountOfDisclosures,
  anchorOf,
  compilePolicy,
  type DisclosureDecision,
  type DisclosureDetails,
  type DisclosureLog,
  DisclosureRequest,
  decideDisclosure,
  recordDisclosure,
  recordNotification,
  recordUndecidedDisclosure,
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
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';

const monday: Instant = '2030-03-04T09:00:00+01:00';
const tuesday: Instant = '2030-03-05T12:00:00+01:00';
const wednesday: Instant = '2030-03-06T10:00:00+01:00';

function file(consents: readonly Consent[] = [consentToJobCentre()]): CaseFile {
  return openedCaseFile({
    client: client(),
    organisations: [exitOrganisation(), jobCentre(), police()],
    consents,
  });
}

const asked = request({ categories: ['identity', 'contact'], instant: monday });

function entered(
  change: Partial<DisclosureDetails> = {},
  policy = sharingPolicyOf([file()]),
): DisclosureDetails {
  const decision = decideDisclosure(asked, policy);
  return { id: 'entry-1', request: asked, decision, policy, at: monday, byId: 'm-1', ...change };
}

function refusalOf(enter: () => unknown): readonly string[] {
  try {
    enter();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} at ${path}`);
    throw error;
  }
  return [];
}

describe('an answer that no longer holds', () => {
  const withdrawn = sharingPolicyOf([
    file([consentToJobCentre({ status: 'withdrawn', withdrawnAt: tuesday })]),
  ]);
  const { decision } = entered();

  it('is not acted upon after the consent was withdrawn', () => {
    const late = { policy: withdrawn, at: wednesday };
    expect(decision.outcome).toBe('permit');
    expect(refusalOf(() => recordDisclosure(emptyLog, entered(late)))).toEqual([
      'decided-otherwise at decision.outcome',
      'decided-otherwise at decision.permitted',
      'decided-otherwise at decision.redactions',
      'decided-otherwise at decision.determining',
      'decided-otherwise at decision.obligations',
    ]);
  });

  it('held when it was acted upon before, and is entered when there is time', () => {
    const evening: Instant = '2030-03-04T19:00:00+01:00';
    const log = recordDisclosure(
      emptyLog,
      entered({ decision, policy: withdrawn, at: evening, enteredAt: wednesday }),
    );
    expect(log.entries[0]).toMatchObject({ decidedAt: monday, disclosedAt: evening, enteredAt: wednesday });
    expect(accountOfDisclosures(log, 'c-1')).toMatchObject([{ at: evening }]);
    expect(verifyDisclosureLog(log, anchorOf(log), wednesday)).toEqual([]);
  });

  it('is not entered as it was before it was made, nor for later than it is entered', () => {
    expect(refusalOf(() => recordDisclosure(emptyLog, entered({ at: '2030-03-04T08:59:59+01:00' })))).toEqual(
      ['instants-out-of-order at enteredAt', 'instants-out-of-order at disclosedAt'],
    );
    expect(refusalOf(() => recordDisclosure(emptyLog, entered({ at: tuesday, enteredAt: monday })))).toEqual([
      'instants-out-of-order at enteredAt',
    ]);
  });
});

describe('what stands in the log is what was asked', () => {
  it('is refused with another request, another policy, or another answer', () => {
    const wider = { ...asked, categories: ['identity', 'contact', 'health'] as const };
    const narrow = sharingPolicyOf([file([consentToJobCentre({ categories: ['identity'] })])]);
    const { decision } = entered();
    const forged: DisclosureDecision = {
      ...decision,
      permitted: decision.permitted.map((item) => ({ ...item, grounds: [{ ground: 'consent', id: 'c-9' }] })),
    };
    const refused: readonly (readonly [Partial<DisclosureDetails>, string])[] = [
      [{ request: { ...wider, categories: [...wider.categories] } }, 'request-of-other-decision at request'],
      [{ request: { ...asked, lifeAtStake: true } }, 'request-of-other-decision at request'],
      [{ request: { ...asked, triggers: ['planned-violence'] } }, 'request-of-other-decision at request'],
      [{ policy: narrow }, 'decided-otherwise at decision.outcome'],
      [{ decision: forged }, 'decided-otherwise at decision.permitted'],
      [{ decision: { ...decision, recipientId: 'o-police' } }, 'request-of-other-decision at request'],
    ];
    for (const [change, message] of refused) {
      expect(refusalOf(() => recordDisclosure(emptyLog, entered(change)))).toContain(message);
    }
  });

  it('is refused where something is missing, or nobody knows it', () => {
    const whole = entered();
    const without = (name: keyof DisclosureDetails) =>
      Object.fromEntries(
        Object.entries(whole).filter(([one]) => one !== name),
      ) as unknown as DisclosureDetails;
    expect(refusalOf(() => recordDisclosure(emptyLog, without('decision')))).toEqual([
      'request-of-other-decision at request',
    ]);
    expect(refusalOf(() => recordDisclosure(emptyLog, without('policy')))).not.toEqual([]);
    expect(refusalOf(() => recordDisclosure(emptyLog, without('at')))).toEqual(['missing at at']);
    const misspelt = { ...whole, enteredat: wednesday };
    expect(refusalOf(() => recordDisclosure(emptyLog, misspelt))).toEqual(['unknown-field at enteredat']);
    expect(
      refusalOf(() => recordDisclosure(emptyLog, undefined as unknown as DisclosureDetails)),
    ).toHaveLength(1);
    expect(refusalOf(() => recordDisclosure({} as unknown as DisclosureLog, whole))).toEqual([
      'wrong-type at entries',
    ]);
  });

  it('has what was said to be so, on whose word it was decided', () => {
    const policy: SharingPolicy = sharingPolicyOf([file()], { duties: [duty()] });
    const warning = warningToPolice({ lifeAtStake: true, instant: monday, conferenceId: 'conf-1' });
    const decision = decideDisclosure(warning, policy);
    const details = { request: warning, decision, policy: compilePolicy(policy) };
    const [entry] = recordDisclosure(emptyLog, entered(details)).entries;
    expect(entry).toMatchObject({
      triggers: ['planned-violence'],
      lifeAtStake: true,
      conferenceId: 'conf-1',
      recipientKind: 'police',
      disclosed: [{ notification: 'after' }],
    });
  });

  it('has every field of a request, whatever fields requests have', () => {
    const inItems = ['dataSubjects', 'persons', 'categories'];
    const held = { id: 'requestId', instant: 'decidedAt' } as const;
    const [entry] = recordDisclosure(
      emptyLog,
      (() => {
        const all = warningToPolice({ lifeAtStake: false, conferenceId: 'conf-1', recipientMemberId: 'm-9' });
        const policy = sharingPolicyOf([file()]);
        return {
          ...entered(),
          request: all,
          decision: decideDisclosure(all, policy),
          policy,
          at: all.instant,
        };
      })(),
    ).entries;
    const missing = Object.keys(DisclosureRequest.shape).filter((name) => {
      const field = Object.entries(held).find(([asked]) => asked === name)?.[1] ?? name;
      return !inItems.includes(name) && !Object.hasOwn(entry ?? {}, field);
    });
    expect(missing).toEqual([]);
  });
});

describe('a call in the night that nobody could ask about', () => {
  const call: UndecidedDisclosureDetails = {
    id: 'entry-1',
    clientId: 'c-1',
    holderId: 'o-exit',
    recipientId: 'o-police',
    recipientKind: 'police',
    cause: 'no-time-to-ask',
    disclosed: [{ subject: 'client', category: 'whereabouts', form: 'full' }],
    disclosedAt: '2030-03-05T02:10:00+01:00',
    disclosedById: 'm-2',
    noticedById: 'm-2',
    noticedAt: '2030-03-05T08:00:00+01:00',
    notification: 'after',
    byId: 'm-1',
    enteredAt: tuesday,
  };

  it('stands in the log, in the account and in the export, and in the chain', () => {
    const log = recordUndecidedDisclosure(emptyLog, call);
    const shown = {
      at: call.disclosedAt,
      holderId: 'o-exit',
      recipientId: 'o-police',
      recipientKind: 'police',
      cause: 'no-time-to-ask',
      items: [{ subject: 'client', category: 'whereabouts', form: 'full', grounds: [] }],
    };
    expect(accountOfDisclosures(log, 'c-1')).toEqual([shown]);
    const answer = subjectAccessExport(file(), log, { holderId: 'o-exit', at: wednesday });
    expect(JSON.stringify(answer)).toContain(JSON.stringify(shown));
    expect(JSON.stringify(answer.disclosures)).not.toMatch(/m-1|m-2|entry-1/);
    expect(verifyDisclosureLog(log, anchorOf(log), wednesday)).toEqual([]);
    const changed = JSON.parse(JSON.stringify(log).replace('"m-2"', '"m-3"'));
    expect(verifyDisclosureLog(changed)).toMatchObject([{ code: 'entry-changed' }]);
  });

  it('is told to the client, unless a law that is named wants silence, or wants it told later', () => {
    const silent = { ...call, notification: 'not-told', silentBy: 'duty-1' } as const;
    expect(accountOfDisclosures(recordUndecidedDisclosure(emptyLog, silent), 'c-1')).toEqual([]);
    const late = recordUndecidedDisclosure(emptyLog, { ...call, notification: 'later', silentBy: 'duty-1' });
    expect(accountOfDisclosures(late, 'c-1')).toEqual([]);
    const told = recordNotification(late, { id: 'told-1', entryId: 'entry-1', toldAt: wednesday });
    expect(accountOfDisclosures(told, 'c-1')).toHaveLength(1);
    expect(
      refusalOf(() => recordUndecidedDisclosure(emptyLog, { ...call, notification: 'not-told' })),
    ).toEqual(['silence-without-ground at silentBy']);
    expect(
      refusalOf(() =>
        recordNotification(recordUndecidedDisclosure(emptyLog, silent), {
          id: 'told-1',
          entryId: 'entry-1',
          toldAt: wednesday,
        }),
      ),
    ).toEqual(['notification-of-nothing at entries[1].entryId']);
  });

  it('has no place for words, and tells nothing of others', () => {
    const named = { subject: 'relative', category: 'contact', personId: 'rel-1', form: 'full' } as const;
    const log = recordUndecidedDisclosure(emptyLog, { ...call, disclosed: [...call.disclosed, named] });
    expect(JSON.stringify(accountOfDisclosures(log, 'c-1'))).not.toMatch(/relative|rel-1/);
    const wordy = { ...call, because: 'he called from Example Street' };
    expect(refusalOf(() => recordUndecidedDisclosure(emptyLog, wordy))).toEqual(['unknown-field at because']);
  });
});

/** What of an answer counts, said a second time: without words and instants. */
function sameAnswer(one: DisclosureDecision, other: DisclosureDecision): boolean {
  const text = ({
    outcome,
    permitted,
    redactions,
    determining,
    obligations,
    issues,
    instant,
  }: DisclosureDecision) =>
    JSON.stringify([
      outcome,
      permitted,
      redactions.map(({ text: _, citation: __, ...rest }) => rest),
      determining,
      obligations.map(({ text: _, citation: __, until, ...rest }) => ({
        ...rest,
        until:
          until !== undefined && rest.code === 'retain-until'
            ? Date.parse(until) - Date.parse(instant)
            : until,
      })),
      issues.length,
    ]);
  return text(one) === text(other);
}

/** All of a question in one text. */
function questionText(asked: Asked, items: readonly string[]): string {
  const { id, clientId, holderId, recipientId, recipientRole, recipientMemberId, purpose, instant } = asked;
  const { triggers = [], lifeAtStake, conferenceId } = asked;
  const stated = [[...new Set(triggers)].sort(), lifeAtStake, conferenceId, [...new Set(items)].sort()];
  const parties = [clientId, holderId, recipientId, recipientRole, recipientMemberId];
  return JSON.stringify([id, ...parties, purpose, instant, ...stated]);
}

type Asked = Omit<DisclosureRequest, 'dataSubjects' | 'persons' | 'categories'>;

function questionOf({ entries: [entry] }: DisclosureLog): string | undefined {
  if (entry?.kind !== 'disclosure') return undefined;
  const asked = { ...entry, id: entry.requestId, instant: entry.decidedAt };
  const items = [...entry.disclosed, ...entry.withheld];
  return questionText(
    asked,
    items.map(({ subject, category, personId }) => `${subject} ${category} ${personId ?? ''}`),
  );
}

function questionIn(asked: DisclosureRequest): string {
  const { dataSubjects, persons = [], categories } = asked;
  const items = dataSubjects.flatMap((subject) => {
    const named = persons.filter(({ dataSubject }) => dataSubject === subject);
    const whom = named.length === 0 ? [''] : named.map(({ personId }) => personId);
    return whom.flatMap((id) => categories.map((one) => `${subject} ${one} ${id}`));
  });
  return questionText(asked, items);
}

function mixedUp(choose: Choose, count: number) {
  const found = { entered: 0, late: 0, otherRequest: 0, otherAnswer: 0 };
  const wrong: unknown[] = [];
  for (const { policy, worlds } of randomInquiries(choose, 5)) {
    if (found.entered + found.otherRequest + found.otherAnswer >= count) break;
    const requests = [...worlds].map(({ request: one }) => one);
    const compiled = compilePolicy(policy);
    const other = compilePolicy({ ...policy, consents: (policy.consents ?? []).slice(1) });
    for (let times = 0; times < 15; times += 1) {
      const given = oneOf(choose, requests);
      const decidedOn = choose(3) === 0 ? oneOf(choose, requests) : given;
      const moment = oneOf(choose, requests).instant;
      const at = Date.parse(moment) < Date.parse(given.instant) || choose(2) === 0 ? given.instant : moment;
      const under = choose(3) === 0 ? other : compiled;
      const decision = compiled.decide(decidedOn);
      const isOfIt = JSON.stringify(decidedOn) === JSON.stringify(given);
      const mayBeEntered = isOfIt && sameAnswer(decision, under.decide({ ...given, instant: at }));
      const details = { id: 'entry-1', request: given, decision, policy: under, at, byId: 'm-1' };
      const enter = () => recordDisclosure(emptyLog, details);
      const isEntered = refusalOf(enter).length === 0;
      if (isEntered !== mayBeEntered) wrong.push({ details, mayBeEntered });
      if (isEntered && questionOf(enter()) !== questionIn(given)) wrong.push({ given, log: enter() });
      found.entered += Number(isEntered);
      found.late += Number(isEntered && at !== given.instant);
      found.otherRequest += Number(!isOfIt);
      found.otherAnswer += Number(isOfIt && !isEntered);
    }
  }
  return { ...found, wrong };
}

it(`${sentenceOf(18)}: of requests, answers, policies and instants put together at random, only what belongs together is entered`, () => {
  const { wrong, ...found } = mixedUp(seeded(20_300_304), 300);
  expect(wrong.slice(0, 1)).toEqual([]);
  expect(found.entered).toBeGreaterThan(100);
  expect(Math.min(found.late, found.otherRequest, found.otherAnswer)).toBeGreaterThan(5);
});
