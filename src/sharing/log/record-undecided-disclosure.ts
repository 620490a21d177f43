import * as z from 'zod';
import { Identifier, Instant } from '../../kernel/index.js';
import { appendEntry, type EntryContent } from './append-entry.js';
import type { DisclosureLog } from './disclosure-log.js';
import type { Chained, UndecidedDisclosureEntry } from './entry/index.js';
import {
  checkedDetails,
  type EntryDetails,
  enteredFields,
  entryDetails,
  givenDetails,
} from './entry-details.js';

/** What was disclosed, by whom, to whom, when and why, and who noticed it; `enteredAt` left out is when it was noticed. */
export interface UndecidedDisclosureDetails
  extends EntryDetails,
    Omit<UndecidedDisclosureEntry, Chained | 'kind' | keyof EntryDetails> {}

const entered = /* @__PURE__ */ z.looseObject({ ...entryDetails, clientId: Identifier, noticedAt: Instant });

/**
 * The log with something at its end that was disclosed without a decision of the rules: a call at night for which there was
 * no time to ask, an answer that nobody asked about first, a letter to a wrong address, a lost bag. It stands in the account
 * and in the export of the client as every disclosure does, with its cause, and in the chain.
 *
 * Whatever the rules would have permitted at its time is entered with {@link recordDisclosure}, late if need be. Nobody who
 * acts to save a life waits for this: it is for afterwards.
 *
 * The client may know of it, unless `silentBy` names the duty or decision that wants it told `later` or not at all.
 *
 * Throws an `InputError` where something of it is missing or cannot be, and as {@link recordDisclosure} does.
 *
 * @example
 * ```ts
 * import { accountOfDisclosures, recordUndecidedDisclosure } from 'exit-work/sharing';
 *
 * const log = recordUndecidedDisclosure(
 *   { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] },
 *   {
 *     id: 'entry-1', clientId: 'c-1', holderId: 'o-exit', recipientId: 'o-jobs', recipientKind: 'employment-service',
 *     disclosed: [{ subject: 'client', category: 'health', form: 'full' }], cause: 'mistake', disclosedById: 'm-2',
 *     disclosedAt: '2030-03-05T09:00:00Z', noticedById: 'm-1', noticedAt: '2030-03-07T15:00:00Z', notification: 'after',
 *     byId: 'm-1',
 *   },
 * );
 * accountOfDisclosures(log, 'c-1').map(({ at, cause }) => [at, cause]); // => [['2030-03-05T09:00:00Z', 'mistake']]
 * ```
 */
export function recordUndecidedDisclosure(
  log: DisclosureLog,
  details: UndecidedDisclosureDetails,
): DisclosureLog {
  const given = givenDetails(details);
  const { noticedAt } = checkedDetails(entered, given);
  const content: EntryContent = {
    ...given,
    kind: 'undecided-disclosure',
    ...enteredFields(given, noticedAt),
  };
  return appendEntry(log, content);
}
