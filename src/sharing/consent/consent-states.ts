import { frozen } from '../../kernel/frozen/index.js';
import type { ConsentEvent } from './consent-event.js';

/** Where a consent stands after what was noted of it; `none` before anything was. */
export type ConsentState = 'none' | 'requested' | 'given' | 'refused' | 'withdrawn' | 'expired';

type ConsentEventType = ConsentEvent['type'];

/** Where each event leads. */
export const leadsTo = {
  'consent.requested': 'requested',
  'consent.given': 'given',
  'consent.refused': 'refused',
  'consent.amended': 'given',
  'consent.withdrawn': 'withdrawn',
  'consent.expired': 'expired',
} as const satisfies Record<ConsentEventType, ConsentState>;

/**
 * What can happen where. A consent that was given and whose time has run out is `over` even before anybody notes that it
 * expired. What has expired can still be withdrawn: recipients may hold what they received.
 */
export const possible = /* @__PURE__ */ frozen<
  Readonly<Record<ConsentState | 'over', readonly ConsentEventType[]>>
>({
  none: ['consent.requested', 'consent.given'],
  requested: ['consent.given', 'consent.refused'],
  given: ['consent.amended', 'consent.withdrawn'],
  over: ['consent.requested', 'consent.given', 'consent.withdrawn', 'consent.expired'],
  refused: ['consent.requested', 'consent.given'],
  withdrawn: ['consent.requested', 'consent.given'],
  expired: ['consent.requested', 'consent.given', 'consent.withdrawn'],
});
