import type { AnyEventType } from '../../vocabulary/index.js';

/**
 * Whether an event takes a consent back. That is never refused for the order in which things were entered: a case takes
 * note of it when it is entered, and what was done till then stays; for sharing it counts from its own instant.
 */
export function isWithdrawal({ type }: { readonly type: AnyEventType }): boolean {
  return type === 'consent.withdrawn';
}
