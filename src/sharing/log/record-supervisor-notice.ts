import * as z from 'zod';
import { Identifier, InputError, Instant } from '../../kernel/index.js';
import { appendEntry } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import { enteredBefore } from './entered-before.js';
import { checkedDetails, type EntryDetails, enteredFields, entryDetails } from './entry-details.js';

/** That a supervisor was informed of a reading behind the glass; `enteredAt` left out is when they were informed. */
export interface SupervisorNoticeDetails extends EntryDetails {
  /** The entry of the reading. */
  readonly entryId: Identifier;
  readonly supervisorId: Identifier;
  readonly informedAt: Instant;
}

const entered = /* @__PURE__ */ z.strictObject({
  ...entryDetails,
  entryId: Identifier,
  supervisorId: Identifier,
  informedAt: Instant,
});

/**
 * The log with the notice to a supervisor at its end: who was informed that the glass was broken, and when. Of which readings nobody was
 * informed yet, `readingsWithoutNotice` says.
 *
 * Throws an `InputError` where the log has no such reading, the supervisor is the reader, and as `recordDisclosure` does.
 *
 * @example
 * ```ts
 * import { recordSupervisorNotice } from 'exit-work/sharing';
 *
 * let message = '';
 * try {
 *   recordSupervisorNotice(
 *     { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *     { id: 'entry-2', entryId: 'entry-1', supervisorId: 'm-2', informedAt: '2030-03-06T09:00:00Z' },
 *   );
 * } catch (error) {
 *   message = String(error);
 * }
 * message.includes('entryId: expected the entry of a reading'); // => true
 * ```
 */
export function recordSupervisorNotice(log: DisclosureLog, details: SupervisorNoticeDetails): DisclosureLog {
  const { entryId, supervisorId, informedAt, ...entry } = checkedDetails(entered, details);
  const reading = enteredBefore(log).entries.get(entryId);
  if (reading?.kind !== 'reading') {
    const message = 'expected the entry of a reading in this log';
    throw new InputError('supervisor notice', [{ code: 'no-such-reading', path: 'entryId', message }]);
  }
  return appendEntry(log, {
    kind: 'supervisor-notice',
    ...enteredFields(entry, informedAt),
    clientId: reading.clientId,
    entryId,
    supervisorId,
    informedAt,
  });
}
