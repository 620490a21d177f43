import type { Instant } from 'exit-work/kernel';
import {
  applyConsentEvent,
  type ConsentEvent,
  type ConsentHistory,
  type ConsentState,
  type ConsentTerms,
} from 'exit-work/sharing';

/** A minute of the hour in which everything here happens. */
export function at(minute: number) {
  return `2030-01-07T10:${String(minute).padStart(2, '0')}:00Z` as const;
}

/** The last millisecond before a minute. */
export function justBefore(minute: number) {
  return `2030-01-07T10:${String(minute - 1).padStart(2, '0')}:59.999Z` as const;
}

export function minuteOf(instant: Instant): number {
  return new Date(instant).getUTCMinutes();
}

/** The client lets the job centre know who they are, from minute 0 until minute 20. */
export function terms(overrides: Partial<ConsentTerms> = {}): ConsentTerms {
  return {
    clientId: 'c-1',
    dataSubject: 'client',
    recipientIds: ['o-job-centre'],
    purposes: ['service-delivery'],
    categories: ['identity'],
    notBefore: at(0),
    expires: at(20),
    noticeVersion: '1',
    noticeLanguage: 'en',
    ...overrides,
  };
}

export const eventTypes = [
  'consent.requested',
  'consent.given',
  'consent.refused',
  'consent.amended',
  'consent.withdrawn',
  'consent.expired',
] as const satisfies readonly ConsentEvent['type'][];

/** An event of a type at a minute; with terms from then on where it has some. */
export function event(
  type: ConsentEvent['type'],
  minute: number,
  consentId: string,
  overrides: Partial<ConsentTerms> = {},
): ConsentEvent {
  const happened = { consentId, instant: at(minute) };
  switch (type) {
    case 'consent.requested':
    case 'consent.given':
    case 'consent.amended':
      return { type, ...happened, terms: terms({ notBefore: at(minute), ...overrides }) };
    default:
      return { type, ...happened };
  }
}

/** The identifier that an event must name to follow on a history, if the event is possible at all. */
export function fittingId(history: ConsentHistory, type: ConsentEvent['type']): string {
  const last = history.at(-1);
  const isAnswer = type === 'consent.given' && last?.type === 'consent.requested';
  const ends = type === 'consent.refused' || type === 'consent.withdrawn' || type === 'consent.expired';
  return last !== undefined && (ends || isAnswer) ? last.consentId : `consent-${history.length + 1}`;
}

/** The history of events that all fit. */
export function historyOf(...events: readonly ConsentEvent[]): ConsentHistory {
  return events.reduce<ConsentHistory>((history, one) => {
    const applied = applyConsentEvent(history, one);
    if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
    return applied.history;
  }, []);
}

/** A way into each state, over by minute 20 where anything was given. */
export const leadingInto: Readonly<Record<ConsentState, ConsentHistory>> = {
  none: [],
  requested: [event('consent.requested', 0, 'consent-1')],
  given: [event('consent.given', 0, 'consent-1')],
  refused: [event('consent.requested', 0, 'consent-1'), event('consent.refused', 1, 'consent-1')],
  withdrawn: [event('consent.given', 0, 'consent-1'), event('consent.withdrawn', 1, 'consent-1')],
  expired: [event('consent.given', 0, 'consent-1'), event('consent.expired', 20, 'consent-1')],
};
