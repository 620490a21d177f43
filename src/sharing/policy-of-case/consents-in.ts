import { compareInstants, type Instant } from '../../kernel/index.js';
import type { CaseFile, Consent } from '../../model/index.js';

/** The consents of a file, withdrawn as soon as its events say so, or they do themselves. */
export function consentsIn({ consents = [], events }: CaseFile): readonly Consent[] {
  const replaced = new Set(events.flatMap(({ replaces = [] }) => replaces));
  const withdrawals = new Map<string, Instant>();
  for (const { id, type, recordId, instant } of events) {
    if (type !== 'consent.withdrawn' || recordId === undefined || replaced.has(id)) continue;
    withdrawals.set(recordId, earlier(instant, withdrawals.get(recordId)));
  }
  return consents.map((consent) => {
    const withdrawn = withdrawals.get(consent.id);
    const isToEnd = consent.status === 'given' || consent.status === 'withdrawn';
    if (withdrawn === undefined || !isToEnd) return consent;
    return { ...consent, status: 'withdrawn', withdrawnAt: earlier(withdrawn, consent.withdrawnAt) };
  });
}

function earlier(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && compareInstants(other, one) < 0 ? other : one;
}
