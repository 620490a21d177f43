import { InputError } from 'exit-work/kernel';
import { describe, expect, it } from 'vitest';
import { type Argument, type Calls, call, given, optional, options } from '../facts/closed/calls/argument.js';
import { repeatedIn } from '../facts/closed/calls/repeated-in.js';
import {
  plantedKey,
  plantedNumber,
  plantedText,
  type WrongCall,
  wrongCallsOf,
} from '../facts/closed/calls/wrong-calls.js';
import {
  assessableCase,
  at,
  beginning,
  by,
  consentingCase,
  desk,
  event,
  request,
  terms,
} from './sample-desk.js';

const opened = consentingCase();
const whole = given(
  opened,
  {},
  opened.file,
  { ...opened, disclosures: {} },
  { ...opened, rulings: { consents: [] } },
);
const now = given(at(900), 'soon', '2030-01-07');
const id = (value: string): Argument => given(value, '', 'Sam Sample');
const entry = given({ ...by, id: 'e-90', instant: at(900) }, { ...by, id: 'e-90', instant: 'soon' }, {});
const asked = given(terms, { ...terms, recipientIds: [] }, {});
const later = optional(given(at(899), 'soon'));

/** A valid call of every operation of a desk. */
const operations: Calls = {
  begin: call(
    desk.begin,
    options({
      caseId: id('case-9'),
      programme: given(beginning.programme, {}, { id: 'pairs' }),
      opening: given(beginning.opening, {}, { ...beginning.opening, instant: 'soon' }),
      file: given(beginning.file, {}, { ...beginning.file, holderId: 'o-9', team: 7 }),
      rulings: optional(given({}, { consents: [] }, { mandates: 7 })),
      disclosureLogId: optional(id('log-9')),
      now,
    }),
  ),
  enter: call(
    desk.enter,
    whole,
    options({
      event: given(
        event('e-90', 'participation.agreed', 900),
        {},
        event('e-90', 'participation.agreed', 900, { actorId: 'm 9' }),
      ),
      records: optional(given({}, { session: [] }, { sessions: 7 }, { consents: [] })),
      people: optional(given({}, { events: [] }, { client: 7 })),
      now,
    }),
  ),
  update: call(
    desk.update,
    whole,
    options({
      records: optional(given({}, { sessions: [7] })),
      people: optional(given({}, { team: 7 })),
      now,
    }),
  ),
  correct: call(
    desk.correct,
    whole,
    options({
      event: given(
        {
          ...event('e-90', 'entry.retracted', 5, {
            replaces: 'e-2',
            enteredAt: at(900),
            reason: 'nobody said so',
          }),
          approvedById: 'm-2',
          approvedInRole: 'programme-manager',
        },
        {},
        event('e-90', 'entry.retracted', 5),
      ),
      records: optional(given({}, { sessions: 7 })),
      now,
    }),
  ),
  form: call(desk.consent.form, whole, options({ terms: asked, language: given('de', 'fr') })),
  ask: call(
    desk.consent.ask,
    whole,
    options({ consentId: id('k-9'), terms: given({ ...terms, notBefore: at(901) }, {}), entry, now }),
  ),
  give: call(
    desk.consent.give,
    whole,
    options({ consentId: id('k-9'), terms: given({ ...terms, notBefore: at(901) }, {}), entry, now }),
  ),
  refuse: call(
    desk.consent.refuse,
    whole,
    options({ consentId: id('k-9'), terms: given({ ...terms, notBefore: at(901) }, {}), entry, now }),
  ),
  amend: call(
    desk.consent.amend,
    whole,
    options({
      consentId: id('k-9'),
      amends: id('consent-1'),
      terms: given({ ...terms, notBefore: at(901) }, {}),
      entry,
      now,
    }),
  ),
  withdraw: call(desk.consent.withdraw, whole, options({ consentId: id('consent-1'), entry, now })),
  disclose: call(
    desk.disclose,
    whole,
    options({
      request: given(request, {}, { ...request, purpose: 'curiosity' }),
      entryId: id('d-1'),
      byId: id('m-1'),
      at: later,
      parts: optional(given(['client'], ['everything'], [7])),
      withheld: optional(given('count', 'all')),
      now,
    }),
  ),
  rule: call(
    desk.rule,
    whole,
    options({ rulings: given({}, { consents: [] }, { overrides: [{}] }), byId: id('m-1'), now }),
  ),
  read: call(
    desk.read,
    whole,
    options({
      request: given({ id: 'q-1', memberId: 'm-1', role: 'case-manager' }, {}),
      entryId: id('d-1'),
      now,
    }),
  ),
  openAtHandover: call(desk.openAtHandover, whole, options({ workerId: id('m-1'), now })),
  handOver: call(
    desk.handOver,
    given(assessableCase(), {}, opened.file),
    options({
      fromId: id('m-2'),
      toId: id('m-1'),
      lastDay: given('2030-12-31', 'soon', '2030-01-01'),
      appointment: optional(
        given(
          { ...by, id: 'e-90', instant: at(900), actorId: 'm-2', role: 'programme-manager' } as const,
          {},
        ),
      ),
      now,
    }),
  ),
  due: call(desk.due, whole, options({ now })),
  review: call(desk.review, whole, options({ now })),
  statement: call(desk.statement, whole, options({ language: given('en', 'fr'), now })),
  account: call(desk.account, whole),
  exportForClient: call(
    desk.exportForClient,
    whole,
    options({ now, withhold: optional(given([], [{}])), readTexts: optional(given([], ['short'])) }),
  ),
};

describe('an operation of the desk says by path what is wrong, and nothing else happens', () => {
  it.each(Object.entries(operations))('%s', (_, operation) => {
    const answer = operation.call(...operation.takes.map(({ value }) => value));
    expect(answer).not.toMatchObject({ ok: false });
    expect(wrongCallsOf(operation).flatMap((wrong) => faultOf(operation.call, wrong))).toEqual([]);
  });
});

/** What a wrong call came to, instead of an `InputError` or a refusal that says where and repeats nothing. */
function faultOf(
  operation: (...values: readonly unknown[]) => unknown,
  { told, values }: WrongCall,
): readonly string[] {
  try {
    const answer: unknown = operation(...values);
    const isRefused = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === false;
    const text = isRefused ? JSON.stringify(answer) : '';
    const repeats = [plantedText, plantedKey, String(plantedNumber)].filter((one) => text.includes(one));
    return isRefused ? repeats.map((one) => `${told}: repeats ${one}`) : [`${told}: was accepted`];
  } catch (error) {
    if (!(error instanceof InputError)) return [`${told}: ${String(error).split('\n')[0]}`];
    return repeatedIn(error).map((fault) => `${told}: ${fault}`);
  }
}
