import { epochOf } from '../../kernel/time/index.js';
import type { ConsentEvent, ConsentHistory } from './consent-event.js';

/**
 * The events of a history in the order in which they count. A withdrawal may be entered after what happened later; it counts
 * from its own instant, and from the giving of its consent at the earliest: nobody takes back what is not given yet.
 */
export function inOrderOfTime(history: ConsentHistory): ConsentHistory {
  const givings = givingsIn(history);
  return history
    .map((event) => ({ event, from: countsFrom(event, givings) }))
    .sort((one, other) => one.from - other.from)
    .map(({ event }) => event);
}

function countsFrom(
  { type, consentId, instant }: ConsentEvent,
  givings: ReadonlyMap<string, ConsentEvent>,
): number {
  if (type !== 'consent.withdrawn') return epochOf(instant);
  const given = givings.get(consentId);
  return Math.max(epochOf(instant), epochOf(given?.instant ?? instant));
}

/** By consent, where it was given first; nothing of those that were asked for at most. */
export function givingsIn(history: ConsentHistory): ReadonlyMap<string, ConsentEvent> {
  const givings = new Map<string, ConsentEvent>();
  for (const event of history) {
    const isGiving = event.type === 'consent.given' || event.type === 'consent.amended';
    if (isGiving && !givings.has(event.consentId)) givings.set(event.consentId, event);
  }
  return givings;
}
