import * as z from 'zod';
import type { Identifier, Instant } from '../../kernel/index.js';
import { appendEntry } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import { checkedDetails, correctionDetails } from './entry-details.js';
import { entryNamed } from './entry-named.js';

/** What is entered again: which entry has a wrong `enteredAt`, and which is the right one. */
export interface RedatingDetails {
  /** The identifier of the new entry. */
  readonly id: Identifier;
  /** When the entry was entered in truth; now, where nobody knows. */
  readonly enteredAt: Instant;
  readonly byId: Identifier;
  /** The entry with the wrong instant. */
  readonly replaces: Identifier;
}

const entered = /* @__PURE__ */ z.strictObject({
  id: correctionDetails.id,
  enteredAt: correctionDetails.enteredAt,
  byId: correctionDetails.byId,
  replaces: correctionDetails.replaces,
});

/**
 * The log with an entry once more at its end, as entered at another instant, in place of the one whose clock was wrong. So an
 * entry of next year, which would keep everything else out until then, is put right by one person, without asking anything
 * again. That it took place at another time than was entered is told by entering it again, with `replaces`.
 *
 * Throws an `InputError` where the log has no such entry, or another one replaces it already, where it would be entered before
 * what it tells, and as {@link recordDisclosure} does.
 *
 * @example
 * ```ts
 * import { recordUndecidedDisclosure, redateEntry } from 'exit-work/sharing';
 *
 * const wrong = recordUndecidedDisclosure(
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   {
 *     id: 'entry-1', clientId: 'c-1', holderId: 'o-exit', recipientKind: 'police', cause: 'no-time-to-ask',
 *     disclosed: [{ subject: 'client', category: 'identity', form: 'full' }], notification: 'after',
 *     disclosedAt: '2030-03-05T23:00:00Z', noticedById: 'm-1', noticedAt: '2030-03-06T08:00:00Z', byId: 'm-1',
 *     enteredAt: '2130-03-06T08:05:00Z',
 *   },
 * );
 * const log = redateEntry(wrong, {
 *   id: 'entry-2', replaces: 'entry-1', enteredAt: '2030-03-06T08:05:00Z', byId: 'm-1',
 * });
 * log.entries.map(({ enteredAt }) => enteredAt); // => ['2130-03-06T08:05:00Z', '2030-03-06T08:05:00Z']
 * ```
 */
export function redateEntry(log: DisclosureLog, details: RedatingDetails): DisclosureLog {
  const corrected = checkedDetails(entered, details);
  const { approvedById: _approvedBefore, ...content } = entryNamed(log, corrected.replaces);
  return appendEntry(log, { ...content, ...corrected, reason: 'wrong-instant' });
}
