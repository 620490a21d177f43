import { type Identifier, InputError, type Instant } from '../../kernel/index.js';
import { appendEntry } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';

/** That somebody told the client of a disclosure. */
export interface NotificationDetails {
  /** The identifier of the new entry. */
  readonly id: Identifier;
  /** The entry of the disclosure of which the client was told. */
  readonly entryId: Identifier;
  readonly toldAt: Instant;
  /** When it is entered: not before the notification, nor before the last entry. */
  readonly at: Instant;
  /** The worker who enters it. */
  readonly byId?: Identifier;
}

/**
 * The log with the notification of a client at its end. What had to wait until then stands in the account from now on;
 * what a law forbids to tell never does.
 *
 * Throws an `InputError` where the log has no such disclosure, nothing of it may be told, the identifier is in use, time
 * runs backwards, or the end of the log was changed.
 *
 * @example
 * ```ts
 * import { recordNotification } from 'exit-work/sharing';
 *
 * let message = '';
 * try {
 *   recordNotification(
 *     { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *     { id: 'entry-2', entryId: 'entry-1', toldAt: '2030-03-06T09:00:00Z', at: '2030-03-06T09:10:00Z' },
 *   );
 * } catch (error) {
 *   message = String(error);
 * }
 * message.includes('entryId: expected the entry of a disclosure'); // => true
 * ```
 */
export function recordNotification(log: DisclosureLog, details: NotificationDetails): DisclosureLog {
  const { id, entryId, toldAt, at, byId } = details;
  const disclosure = log.entries.find((entry) => entry.kind === 'disclosure' && entry.id === entryId);
  if (disclosure === undefined) {
    const message = 'expected the entry of a disclosure in this log';
    throw new InputError('notification', [{ code: 'no-such-disclosure', path: 'entryId', message }]);
  }
  return appendEntry(log, {
    kind: 'notification',
    id,
    enteredAt: at,
    ...(byId === undefined ? {} : { byId }),
    clientId: disclosure.clientId,
    entryId,
    toldAt,
  });
}
