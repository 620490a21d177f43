import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import {
  type Annotation,
  anyNumberOf,
  field,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  term,
  unread,
} from '../../schema/index.js';
import { dataCategories, dataSubjects, purposes } from '../../vocabulary/index.js';

const place = z
  .string()
  .max(300)
  .regex(/^[a-zA-Z]+(\[\d+\])?(\.[a-zA-Z]+(\[\d+\])?)*$/, {
    error: coded('wrong-form-field', 'expected the path of a field in its record, such as `steps[0].action`'),
  });
const digest = z.string().regex(/^[0-9a-f]{64}$/, {
  error: coded('wrong-form-hash', 'expected 64 hexadecimal digits in lower case'),
});

/**
 * That a text was cleared tells that it is there, and its digest lets a short one be guessed: the record is for those alone who
 * may see whatever the text may contain.
 */
function inHouse(label: string, category: Annotation['category'] = 'case-administration') {
  return unread({ label, category, subject: 'client' });
}

/**
 * A kind of information that somebody found in a text, and about whom.
 *
 * @example
 * ```ts
 * import { FoundInText } from 'exit-work/model';
 *
 * FoundInText.safeParse({ subject: 'client', category: 'gossip' }).success; // => false
 * ```
 */
export const FoundInText = record(
  () => ({
    subject: term(dataSubjects, inHouse('About')),
    category: term(dataCategories, inHouse('Category')),
  }),
  {
    title: 'Found in a text',
    meaning: 'A kind of information that somebody found in a text, and about whom.',
    citation: { ours: 'who has read a text can say more of it than its field' },
  },
);
export interface FoundInText extends RecordOf<typeof FoundInText> {}

/**
 * That a worker has read a text and cleared it for one recipient and one purpose. `recordId` is the nearest record with an
 * identifier in which the text stands, `field` its path in there; `digest` is of both and of the exact wording, see
 * `clearedTextOf`. `found` is what the worker found in the text besides the category of its field: it shows where all of that is
 * permitted, and nowhere else. A clearance that was a mistake is withdrawn.
 *
 * @example
 * ```ts
 * import { ClearedText } from 'exit-work/model';
 *
 * ClearedText.safeParse({
 *   id: 'ct-1', clientId: 'c-1', recordId: 'pr-1', field: 'content', digest: 'a3'.repeat(32), subject: 'client',
 *   category: 'progress', recipientId: 'o-probation', purpose: 'supervision', clearedById: 'm-1',
 *   clearedAt: '2030-03-30T10:00:00+01:00',
 * }).success; // => true
 * ```
 */
export const ClearedText = record(
  () => ({
    id: identifier(inHouse('Cleared text', 'reference')),
    clientId: referenceTo('client', inHouse('Client', 'reference')),
    recordId: referenceTo('identified', inHouse('Record', 'reference')),
    field: field(place, inHouse('Field')),
    digest: field(digest, inHouse('Digest of the text')),
    subject: term(dataSubjects, inHouse('The text is about')),
    category: term(dataCategories, inHouse('Category of the text')),
    recipientId: identifier(inHouse('For the recipient')),
    purpose: term(purposes, inHouse('For the purpose')),
    found: anyNumberOf<FoundInText>(FoundInText),
    clearedById: referenceTo('team', inHouse('Read and cleared by')),
    clearedAt: instant(inHouse('Cleared at')),
    withdrawnAt: optional(instant(inHouse('Withdrawn at'))),
  }),
  {
    title: 'Cleared text',
    meaning: 'That a worker has read a text and cleared it for one recipient and one purpose.',
    citation: { ours: 'a report in words could never leave where its reader may not see everything' },
    rules: [instantsInOrder('clearedAt', 'withdrawnAt')],
  },
);
export interface ClearedText extends RecordOf<typeof ClearedText> {}
