import {
  compilePolicy,
  type DisclosureDecision,
  type DisclosureLog,
  type DisclosureRequest,
  recordDisclosure,
} from 'exit-work/sharing';
import { expect, it } from 'vitest';
import { emptyLog } from '../../sharing/log/logged.js';
import { type Choose, oneOf, seeded } from '../../sharing/worlds/small-scope.js';
import { randomInquiries } from '../../sharing/worlds/worlds.js';
import { sentenceOf } from '../laws.js';
import { refusalOf } from './disclosures-entered.js';

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
