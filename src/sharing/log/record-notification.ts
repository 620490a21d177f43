import * as z from 'zod';
import { Identifier, InputError, Instant } from '../../kernel/index.js';
import { appendEntry } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import { enteredBefore } from './entered-before.js';
import { checkedDetails, type EntryDetails, enteredFields, entryDetails } from './entry-details.js';

/** That somebody told the client of a disclosure; `enteredAt` left out is when the client was told. */
export interface NotificationDetails extends EntryDetails {
  /** The entry of the disclosure of which the client was told. */
  readonly entryId: Identifier;
  readonly toldAt: Instant;
}

const entered = /* @__PURE__ */ z.strictObject({ ...entryDetails, entryId: Identifier, toldAt: Instant });

/**
 * The log with the notification of a client at its end. What had to wait until then stands in the account from now on;
 * what a law forbids to tell never does.
 *
 * Throws an `InputError` where the log has no such disclosure that stands, nothing of it may be told, the client was told after
 * the entry, and as {@link recordDisclosure} does.
 *
 * @example
 * ```ts
 * import { recordNotification } from 'exit-work/sharing';
 *
 * let message = '';
 * try {
 *   recordNotification(
 *     { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *     { id: 'entry-2', entryId: 'entry-1', toldAt: '2030-03-06T09:00:00Z', enteredAt: '2030-03-06T09:10:00Z' },
 *   );
 * } catch (error) {
 *   message = String(error);
 * }
 * message.includes('entryId: expected the entry of a disclosure'); // => true
 * ```
 */
export function recordNotification(log: DisclosureLog, details: NotificationDetails): DisclosureLog {
  const { entryId, toldAt, ...entry } = checkedDetails(entered, details);
  const disclosure = enteredBefore(log).entries.get(entryId);
  if (disclosure?.kind !== 'disclosure' && disclosure?.kind !== 'undecided-disclosure') {
    const message = 'expected the entry of a disclosure in this log';
    throw new InputError('notification', [{ code: 'no-such-disclosure', path: 'entryId', message }]);
  }
  return appendEntry(log, {
    kind: 'notification',
    ...enteredFields(entry, toldAt),
    clientId: disclosure.clientId,
    entryId,
    toldAt,
  });
}
