import { epochOf } from '../../kernel/time/index.js';
import type { ConsentEvent, ConsentHistory } from './consent-event.js';

/**
 * The events of a history in the order in which they count. A withdrawal may be entered after what happened later; it counts
 * from its own instant, and from the giving of its consent at the earliest: nobody takes back what is not given yet.
 */
export function inOrderOfTime(history: ConsentHistory): ConsentHistory {
  return history
    .map((event) => ({ event, from: countsFrom(history, event) }))
    .sort((one, other) => one.from - other.from)
    .map(({ event }) => event);
}

function countsFrom(history: ConsentHistory, { type, consentId, instant }: ConsentEvent): number {
  if (type !== 'consent.withdrawn') return epochOf(instant);
  const given = givingOf(history, consentId);
  return Math.max(epochOf(instant), epochOf(given?.instant ?? instant));
}

/** Where a consent was given; nothing where it was asked for at most. */
export function givingOf(history: ConsentHistory, consentId: string): ConsentEvent | undefined {
  return history.find(
    (event) =>
      event.consentId === consentId && (event.type === 'consent.given' || event.type === 'consent.amended'),
  );
}
