import { check, InputError } from '../../kernel/index.js';
import { demandFields } from '../../kernel/issue/index.js';
import { ClearedText } from '../../model/index.js';

/** A text that waits for somebody who reads it, and for whom and what it would be cleared: see `textsToClear`. */
export type ClearableText = Pick<
  ClearedText,
  'clientId' | 'recordId' | 'field' | 'digest' | 'subject' | 'category' | 'recipientId' | 'purpose'
>;

/** Who has read it, when, and what they found in it besides the category of its field. */
export type ClearingDetails = Pick<ClearedText, 'id' | 'clearedById' | 'clearedAt' | 'found'>;

/**
 * The record that a worker has read a text and cleared it, for the list `clearedTexts` of the case file. What the worker found in
 * it is told in `found`: nothing, if it is left out. The text then shows to this recipient for this purpose where its own
 * category and all that was found are permitted; if it is changed, it waits again.
 *
 * Throws an `InputError` where the record would be malformed.
 *
 * @example
 * ```ts
 * import { clearedTextOf } from 'exit-work/sharing';
 *
 * const cleared = clearedTextOf(
 *   {
 *     clientId: 'c-1', recordId: 'pr-1', field: 'content', digest: 'a3'.repeat(32), subject: 'client', category: 'progress',
 *     recipientId: 'o-probation', purpose: 'supervision',
 *   },
 *   {
 *     id: 'ct-1', clearedById: 'm-1', clearedAt: '2030-03-30T10:00:00+01:00',
 *     found: [{ subject: 'client', category: 'participation' }],
 *   },
 * );
 * cleared.field; // => 'content'
 * ```
 */
export function clearedTextOf(text: ClearableText, details: ClearingDetails): ClearedText {
  demandFields(text, 'text');
  demandFields(details, 'details');
  const { clientId, recordId, field, digest, subject, category, recipientId, purpose } = text;
  const { id, clearedById, clearedAt, found } = details;
  const checked = check(ClearedText, {
    id,
    clientId,
    recordId,
    field,
    digest,
    subject,
    category,
    recipientId,
    purpose,
    ...(found === undefined ? {} : { found }),
    clearedById,
    clearedAt,
  });
  if (!checked.ok) throw new InputError('cleared text', checked.issues);
  return checked.value;
}
