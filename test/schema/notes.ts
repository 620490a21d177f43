import {
  arrayOf,
  freeText,
  identifier,
  literal,
  name,
  optional,
  record,
  shortText,
  unread,
  variants,
} from 'exit-work/schema';

/** A small record with everything that a record can be made of, for tests of the builder itself. */
export const Author = record({
  id: identifier({ label: 'Author', category: 'reference', subject: 'staff' }),
  name: name({ label: 'Name', category: 'identity', subject: 'staff' }),
});

const Kept = record({
  state: literal('kept', { label: 'State', category: 'case-administration', subject: 'client' }),
  shelf: optional(name({ label: 'Shelf', category: 'case-administration', subject: 'nobody' })),
});

const Erased = record({
  state: literal('erased', { label: 'State', category: 'case-administration', subject: 'client' }),
  because: shortText(unread({ label: 'Because', category: 'counselling-notes', subject: 'client' })),
});

export const fate = variants<{ state: 'kept'; shelf?: string } | { state: 'erased'; because: string }>(
  'state',
  [Kept, Erased],
);

export const Note = record({
  text: freeText({
    label: 'Text',
    category: 'counselling-notes',
    subject: 'client',
    mayContain: ['health', 'beliefs'],
    citation: { follows: ['MG-1-03'] },
  }),
  authors: arrayOf(Author, { atLeast: 1 }),
  reviewer: optional(Author),
  keywords: optional(
    arrayOf(shortText(unread({ label: 'Keyword', category: 'needs-and-plan', subject: 'client' }))),
  ),
  fate,
});

export const note = {
  text: 'Sam called.',
  authors: [{ id: 'm-1', name: 'Alex Example' }],
  reviewer: { id: 'm-2', name: 'Chris Case' },
  keywords: ['telephone'],
  fate: { state: 'kept', shelf: '7' },
} as const;
