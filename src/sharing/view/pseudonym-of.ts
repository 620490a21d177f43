import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Identifier, isIdentifier } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';

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
 * Throws an `InputError` for a key of fewer than 32 characters, and for what is no identifier or no purpose.
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
  demand(isIdentifier(identifier), 'identifier', 'an identifier');
  demand(isKey(key), 'key', `a secret of at least ${shortestKey} characters`);
  demandFields(context, 'context');
  demand(isIdentifier(context.recipientId), 'context.recipientId', 'an identifier');
  demand(typeof context.purpose === 'string', 'context.purpose', 'text');
  return pseudonymIn(context, identifier, key);
}

/** The same where context and key are known to be right; what stands in a record is not judged. */
export function pseudonymIn(context: PseudonymContext, identifier: Identifier, key: string): Identifier {
  // Written as a list, no two contexts read alike.
  const message = JSON.stringify([context.recipientId, context.purpose, identifier]);
  return `p-${bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(message))).slice(0, length)}`;
}

/** Whether something can be the key of pseudonyms. */
export function isKey(key: unknown): key is string {
  return typeof key === 'string' && key.length >= shortestKey;
}
