import * as z from 'zod';
import {
  arrayOf,
  field,
  flag,
  identifier,
  instant,
  instantsInOrder,
  literal,
  optional,
  type RecordOf,
  record,
  rule,
  term,
} from '../../../schema/index.js';
import { dataCategories, roles } from '../../../vocabulary/index.js';
import { reaches } from '../../policy/index.js';
import { BrokenGlass, type ReadingRefusal } from '../../readers/index.js';
import { chainedFields, file, staff } from './chained-fields.js';
import { approvedByAnother, correctionExplained, correctionFields } from './correction-fields.js';

const refusals = [
  'unreadable',
  'excluded',
  'exclusion-in-doubt',
  'restricted',
  'not-on-team',
  'role-reads-nothing',
  'works-elsewhere',
  'glass-closed-to-role',
  'prohibited',
] as const satisfies readonly ReadingRefusal['code'][];

/**
 * That a worker read a file, or wanted to: who, in which role, when, how much lay open and in which categories, and whether the glass
 * was broken. One for each time that somebody opens a file, not for each field. It does not say what stood there, nor whether
 * there was anything: the categories are those that were open.
 *
 * @example
 * ```ts
 * import { ReadingEntry } from 'exit-work/sharing';
 *
 * ReadingEntry.safeParse({ kind: 'reading', memberId: 'm-1' }).success; // => false
 * ```
 */
export const ReadingEntry = record(
  () => ({
    kind: literal('reading', { label: 'Kind of entry', ...file }),
    ...chainedFields,
    ...correctionFields,
    requestId: identifier({ label: 'Request', category: 'reference', subject: 'client' }),
    readAt: instant({ label: 'Read at', ...file }),
    holderId: identifier({ label: 'Holder', ...file }),
    memberId: identifier({ label: 'Reader', ...staff }),
    role: term(roles, { label: 'In the role of', ...staff, mayContain: ['beliefs'] }),
    reach: optional(field(z.enum(reaches), { label: 'How much lay open', ...file })),
    categories: arrayOf(term(dataCategories, { label: 'Category that lay open', ...file })),
    glassBroken: optional(flag({ label: 'More lay open than the role opens', ...file })),
    brokenGlass: optional<BrokenGlass>(BrokenGlass),
    refusal: optional(
      field(z.enum(refusals), { label: 'Why nothing was read', category: 'security', subject: 'client' }),
    ),
  }),
  {
    title: 'Entry of a reading',
    meaning: 'That a worker read a file or wanted to: who, in which role, when, and what lay open.',
    citation: { follows: ['CS-3.8-08', 'MG-2.2-02'] },
    rules: [
      instantsInOrder('readAt', 'enteredAt'),
      correctionExplained,
      approvedByAnother,
      rule({
        code: 'read-and-refused',
        fields: ['reach', 'categories', 'refusal'],
        statement: 'either something lay open, or it is said why nothing did',
        at: 'refusal',
        expected: 'expected `reach` and `categories`, or `refusal` and neither of them',
        holds: ({ reach, categories, refusal }) =>
          (reach === undefined) === (refusal !== undefined) &&
          (reach === undefined) === (categories.length === 0),
      }),
      rule({
        code: 'glass-without-reason',
        fields: ['glassBroken', 'brokenGlass', 'reach'],
        statement: 'who read more than the role opens says why',
        at: 'brokenGlass',
        expected: 'expected the reason where `glassBroken` is true, which takes that something was read',
        holds: ({ glassBroken, brokenGlass, reach }) =>
          glassBroken !== true || (brokenGlass !== undefined && reach !== undefined),
      }),
    ],
  },
);
export interface ReadingEntry extends RecordOf<typeof ReadingEntry> {}
