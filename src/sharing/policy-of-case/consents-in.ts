import { compareInstants, type Instant } from '../../kernel/index.js';
import type { CaseFile, Consent } from '../../model/index.js';
import { earlier } from '../policy/index.js';
import { effectiveEvents } from './effective-events.js';

/** Whoever had the case before it was handed over: the file does not say who that was. */
const houseBefore = 'house-before-the-transfer';

/**
 * The consents of a file: withdrawn as soon as its events say so, or they do themselves; and given to another house where they are
 * older than the transfer by which the case came, and name none. What was refused there stays refused.
 */
export function consentsIn({ consents = [], events, opening }: CaseFile): readonly Consent[] {
  const isOfBefore = ({ holderId, status, notBefore }: Consent) =>
    opening.type === 'transfer.received' &&
    holderId === undefined &&
    status !== 'refused' &&
    compareInstants(notBefore, opening.instant) < 0;
  const withdrawals = new Map<string, Instant>();
  for (const { type, recordId, instant } of effectiveEvents(events)) {
    if (type !== 'consent.withdrawn' || recordId === undefined) continue;
    withdrawals.set(recordId, earlier(instant, withdrawals.get(recordId)));
  }
  return consents.map((given) => {
    const consent = isOfBefore(given) ? { ...given, holderId: houseBefore } : given;
    const withdrawn = withdrawals.get(consent.id);
    const isToEnd = consent.status === 'given' || consent.status === 'withdrawn';
    if (withdrawn === undefined || !isToEnd) return consent;
    return { ...consent, status: 'withdrawn', withdrawnAt: earlier(withdrawn, consent.withdrawnAt) };
  });
}
