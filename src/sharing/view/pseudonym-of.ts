import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Identifier } from '../../kernel/index.js';

/** Enough that nobody finds it by trying. */
const shortestKey = 32;
const length = 32;

/** For whom and for what a pseudonym is made: with another recipient or purpose it is another one. */
export interface PseudonymContext {
  readonly recipientId: Identifier;
  readonly purpose: string;
}

/**
 * The pseudonym of an identifier towards one recipient for one purpose. The same identifier always gets the same one
 * there, so that references still lead somewhere; two recipients cannot link theirs, and nobody without the key finds
 * the identifier. The key is the holder’s secret: whoever has it can link everything.
 *
 * Throws a `RangeError` for a key of fewer than 32 characters.
 *
 * @example
 * ```ts
 * import { pseudonymOf } from 'exit-work/sharing';
 *
 * const key = 'kept in the safe of the holder, not in a file';
 * const clinic = pseudonymOf('c-1', key, { recipientId: 'o-clinic', purpose: 'service-delivery' });
 * const school = pseudonymOf('c-1', key, { recipientId: 'o-school', purpose: 'service-delivery' });
 * clinic === school; // => false
 * ```
 */
export function pseudonymOf(identifier: Identifier, key: string, context: PseudonymContext): Identifier {
  if (key.length < shortestKey) {
    throw new RangeError(`the key of pseudonyms is too short: expected at least ${shortestKey} characters`);
  }
  // Written as a list, no two contexts read alike.
  const message = JSON.stringify([context.recipientId, context.purpose, identifier]);
  return `p-${bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(message))).slice(0, length)}`;
}
