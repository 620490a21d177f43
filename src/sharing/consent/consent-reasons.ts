import { isOver } from '../../kernel/calendar/index.js';
import { compareInstants, type Instant } from '../../kernel/index.js';
import { issueReason } from '../../kernel/issue/index.js';
import type { ConsentEvent, ConsentHistory } from './consent-event.js';
import type { ConsentReason } from './consent-refusal.js';
import { type ConsentState, leadsTo, possible } from './consent-states.js';
import { termsOf } from './consent-status-at.js';
import { givingsIn, inOrderOfTime } from './in-order-of-time.js';

/** Everything that keeps an event from following on a history. */
export function reasonsAgainst(history: ConsentHistory, event: ConsentEvent): readonly ConsentReason[] {
  if (event.type === 'consent.withdrawn') return againstWithdrawal(history, event);
  const state = stateBefore(history, event.instant);
  return [
    ...outOfOrder(history, event),
    ...(possible[state].includes(event.type) ? otherConsent(history, event, state) : [notPossible(state)]),
    ...otherPerson(history, event),
  ];
}

/**
 * A withdrawal is asked for nothing but its consent: that it was given, and is not withdrawn already. When it is entered, and
 * what was entered before it, is no reason against it.
 */
function againstWithdrawal(
  history: ConsentHistory,
  { consentId, instant }: ConsentEvent,
): readonly ConsentReason[] {
  if (!history.some((event) => event.consentId === consentId)) {
    const message = 'expected the identifier of a consent of the history';
    const state = stateBefore(history, instant);
    return history.length === 0
      ? [notPossible(state)]
      : [issueReason('other-consent', { path: 'consentId', message })];
  }
  const own = history.filter((event) => event.consentId === consentId);
  if (!givingsIn(history).has(consentId)) return [notPossible(stateBefore(own, instant))];
  const isWithdrawn = own.some(
    (event) => event.type === 'consent.withdrawn' && compareInstants(event.instant, instant) <= 0,
  );
  return isWithdrawn ? [notPossible('withdrawn')] : [];
}

type Before = ConsentState | 'over';

/** Where the consent stands when something is about to happen at an instant. */
function stateBefore(history: ConsentHistory, instant: Instant): Before {
  const last = inOrderOfTime(history).at(-1);
  if (last === undefined) return 'none';
  const state = leadsTo[last.type];
  const terms = termsOf(history);
  return state === 'given' && terms !== undefined && isOver(terms, instant) ? 'over' : state;
}

function outOfOrder(history: ConsentHistory, { instant }: ConsentEvent): readonly ConsentReason[] {
  const last = inOrderOfTime(history).at(-1);
  if (last === undefined || compareInstants(last.instant, instant) <= 0) return [];
  const message = 'expected an instant that is not before the last event of the history';
  return [issueReason('out-of-order', { path: 'instant', message })];
}

const because: Readonly<Record<Before, string>> = {
  none: 'nobody has been asked yet',
  requested: 'the person has not answered yet',
  given: 'the consent is given and has not expired',
  over: 'the consent has expired',
  refused: 'the person has refused',
  withdrawn: 'the consent is withdrawn',
  expired: 'the consent has expired',
};

function notPossible(state: Before): ConsentReason {
  const events = possible[state].map((type) => `\`${type}\``).join(' or ');
  return issueReason('not-possible', { path: 'type', message: `expected ${events}: ${because[state]}` });
}

/** Each giving is a consent of its own; what answers or ends one names the one that stands. */
function otherConsent(
  history: ConsentHistory,
  { type, consentId }: ConsentEvent,
  state: Before,
): readonly ConsentReason[] {
  const begins =
    type === 'consent.requested' ||
    type === 'consent.amended' ||
    (type === 'consent.given' && state !== 'requested');
  const isRight = begins
    ? history.every((earlier) => earlier.consentId !== consentId)
    : inOrderOfTime(history).at(-1)?.consentId === consentId;
  if (isRight) return [];
  const message = begins
    ? 'expected an identifier that no earlier consent of the history has'
    : 'expected the identifier of the consent that the last event of the history names';
  return [issueReason('other-consent', { path: 'consentId', message })];
}

const personal = ['clientId', 'dataSubject', 'personId'] as const;

function otherPerson(history: ConsentHistory, event: ConsentEvent): readonly ConsentReason[] {
  const before = termsOf(history);
  if (before === undefined || !('terms' in event)) return [];
  const { terms } = event;
  return personal
    .filter((field) => terms[field] !== before[field])
    .map((field) =>
      issueReason('other-person', {
        path: `terms.${field}`,
        message: 'expected the same as before; the consent of another person has a history of its own',
      }),
    );
}
