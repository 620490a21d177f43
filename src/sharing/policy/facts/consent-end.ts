import { compareInstants, type Instant } from '../../../kernel/index.js';
import type { Consent } from '../../../model/index.js';

/** When a consent ends: by itself, by its withdrawal, or by what replaces it (`replacedFrom`). */
export function consentEnd(
  { id, expires, withdrawnAt }: Consent,
  replaced: ReadonlyMap<string, Instant>,
): Instant {
  return [withdrawnAt, replaced.get(id)].reduce<Instant>(earlier, expires);
}

/** The first of two instants, of which the other may be missing. */
export function earlier(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && compareInstants(other, one) < 0 ? other : one;
}
