import type { Instant } from 'exit-work/kernel';
import {
  applyConsentEvent,
  type ConsentHistory,
  type ConsentState,
  type ConsentTerms,
  consentMachine,
  consentStatusAt,
} from 'exit-work/sharing';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { at, event, eventTypes, fittingId, historyOf, justBefore, leadingInto } from './events.js';

/** Where each event leads from each state, and `-` where it is refused; in the order of the columns. */
const columns = ['requested', 'given', 'refused', 'amended', 'withdrawn', 'expired'];
const table: readonly (readonly [ConsentState, minute: number, answers: string])[] = [
  ['none', 5, 'requested given - - - -'],
  ['requested', 5, '- given refused - - -'],
  ['given', 5, '- - - given withdrawn -'],
  ['given', 20, 'requested given - - withdrawn expired'],
  ['refused', 5, 'requested given - - - -'],
  ['withdrawn', 5, 'requested given - - - -'],
  ['expired', 20, 'requested given - - withdrawn -'],
];
const cells = table.flatMap(([state, minute, answers]) =>
  answers.split(' ').map((answer, column) => ({ state, minute, type: `consent.${columns[column]}`, answer })),
);

function actorAfter(history: ConsentHistory) {
  const actor = createActor(consentMachine).start();
  for (const one of history) actor.send(one);
  return actor;
}

describe.each(cells)('$state, minute $minute, $type: $answer', ({ state, minute, type, answer }) => {
  const history = leadingInto[state];
  const known = eventTypes.find((one) => one === type) ?? 'consent.given';
  const next = event(known, minute, fittingId(history, known), { expires: at(40) });

  it('by the steps', () => {
    const applied = applyConsentEvent(history, next);
    if (answer === '-') {
      expect(applied).toMatchObject({
        ok: false,
        refusal: { reasons: [{ code: 'not-possible', issue: { path: 'type' } }] },
      });
    } else {
      expect(applied).toEqual({ ok: true, history: [...history, next] });
      expect(consentStatusAt([...history, next], at(minute)).status).toBe(answer);
    }
  });

  it('by the machine', () => {
    const actor = actorAfter(history);
    expect(actor.getSnapshot().value).toBe(state);
    actor.send(next);
    expect(actor.getSnapshot().value).toBe(answer === '-' ? state : answer);
    expect(actor.getSnapshot().context.history).toEqual(answer === '-' ? history : [...history, next]);
  });
});

describe('where a consent stands', () => {
  const asked = { categories: ['identity', 'contact'] } satisfies Partial<ConsentTerms>;
  const agreed = { notBefore: at(5) } satisfies Partial<ConsentTerms>;
  const changed = { categories: ['contact'], expires: at(9) } satisfies Partial<ConsentTerms>;
  const history = historyOf(
    event('consent.requested', 1, 'consent-1', asked),
    event('consent.given', 3, 'consent-1', agreed),
    event('consent.amended', 7, 'consent-2', changed),
  );

  it.each<[string, Instant, string, string, Partial<ConsentTerms>]>([
    ['from the question on', at(1), 'requested', 'consent-1', asked],
    ['until the answer', justBefore(3), 'requested', 'consent-1', asked],
    ['from the giving on, even where the terms begin later', at(3), 'given', 'consent-1', agreed],
    ['until the amendment, on the terms that held then', justBefore(7), 'given', 'consent-1', agreed],
    ['from the amendment on, on its own', at(7), 'given', 'consent-2', changed],
    ['until its time is over', justBefore(9), 'given', 'consent-2', changed],
    ['from then on, though nobody noted it', at(9), 'expired', 'consent-2', changed],
  ])('%s', (_, instant, status, consentId, saying) => {
    expect(consentStatusAt(history, instant)).toMatchObject({ status, consentId, terms: saying });
  });

  it('before anybody was asked: nowhere', () => {
    expect(consentStatusAt(history, justBefore(1))).toEqual({ status: 'none' });
  });
});
