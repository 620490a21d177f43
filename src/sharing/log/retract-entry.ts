import * as z from 'zod';
import type { Identifier, Instant } from '../../kernel/index.js';
import { appendEntry } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import type { CorrectionReason } from './entry/index.js';
import { checkedDetails, correctionDetails } from './entry-details.js';
import { entryNamed } from './entry-named.js';

/** What a retraction says: which entry was wrong and why, who enters it, and who approved it. */
export interface RetractionDetails {
  /** The identifier of the retraction. */
  readonly id: Identifier;
  /** When it is entered: now. */
  readonly enteredAt: Instant;
  readonly byId: Identifier;
  /** The entry that was wrong. */
  readonly replaces: Identifier;
  readonly reason: CorrectionReason;
  /** A second person: not needed only where a retraction is entered again with another instant. */
  readonly approvedById?: Identifier;
}

const entered = /* @__PURE__ */ z.strictObject(correctionDetails);

/**
 * The log with a retraction at its end: an earlier entry was wrong, and nothing stands in its place. Account and export are
 * from now on as if it had never been entered; the log keeps it, and who took it back, why, and who approved it. What took
 * place otherwise than it was entered is not retracted but entered again, with `replaces`.
 *
 * What was retracted stays so. Whoever did that in error enters the disclosure again, late.
 *
 * Throws an `InputError` where the log has no such entry, or another one replaces it already, where no second person approved
 * it, and as {@link recordDisclosure} does.
 *
 * @example
 * ```ts
 * import { accountOfDisclosures, recordUndecidedDisclosure, retractEntry } from 'exit-work/sharing';
 *
 * const wrong = recordUndecidedDisclosure(
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   {
 *     id: 'entry-1', clientId: 'c-1', holderId: 'o-exit', recipientKind: 'police', cause: 'no-time-to-ask',
 *     disclosed: [{ subject: 'client', category: 'identity', form: 'full' }], notification: 'after',
 *     disclosedAt: '2030-03-05T23:00:00Z', noticedById: 'm-1', noticedAt: '2030-03-06T08:00:00Z', byId: 'm-1',
 *   },
 * );
 * const log = retractEntry(wrong, {
 *   id: 'entry-2', replaces: 'entry-1', reason: 'did-not-happen', enteredAt: '2030-03-06T09:00:00Z', byId: 'm-1',
 *   approvedById: 'm-2',
 * });
 * accountOfDisclosures(log, 'c-1'); // => []
 * log.entries.length; // => 2
 * ```
 */
export function retractEntry(log: DisclosureLog, details: RetractionDetails): DisclosureLog {
  const { approvedById, ...entry } = checkedDetails(entered, details);
  const { clientId } = entryNamed(log, entry.replaces);
  return appendEntry(log, {
    kind: 'retraction',
    ...entry,
    clientId,
    ...(approvedById === undefined ? {} : { approvedById }),
  });
}
