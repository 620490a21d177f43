import {
  anyNumberOf,
  codedOrText,
  day,
  freeText,
  identifier,
  type RecordOf,
  record,
  referenceTo,
  unread,
} from '../../schema/index.js';
import { contactKinds } from '../../vocabulary/index.js';

const notes = { category: 'counselling-notes', subject: 'client' } as const;

/**
 * How the relationship between worker and client grows, in words (EU-2-09, WO-3.1-01). It is no measure and has no
 * scale.
 *
 * @example
 * ```ts
 * import { RapportNote } from 'exit-work/model';
 *
 * RapportNote.safeParse({ id: 'rn-1', notedOn: '2030-01-20', memberId: 'm-1', rapport: 7 }).success; // => false
 * ```
 */
export const RapportNote = record(
  () => ({
    id: identifier({ label: 'Rapport note', category: 'reference', subject: 'client' }),
    notedOn: day({ label: 'Noted on', ...notes }),
    memberId: referenceTo('team', { label: 'Worker', category: 'case-administration', subject: 'client' }),
    builtThrough: anyNumberOf(
      codedOrText(
        contactKinds,
        unread({ label: 'Built through', ...notes, citation: { follows: ['EU-2-09'] } }),
      ),
    ),
    note: freeText(
      unread({
        label: 'Note',
        ...notes,
        citation: { follows: ['CS-3.6-05'] },
      }),
    ),
  }),
  {
    title: 'Rapport note',
    meaning: 'How the relationship between worker and client grows, in words.',
    citation: { follows: ['EU-2-09'] },
  },
);
export interface RapportNote extends RecordOf<typeof RapportNote> {}
