import * as z from 'zod';
import {
  anyNumberOf,
  arrayOf,
  distinctValues,
  field,
  type RecordOf,
  record,
  term,
} from '../../schema/index.js';
import { dataCategories, roles } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/** How much of a file can lie open: all of it, or who the client is and the sessions in which the reader took part. */
export const reaches = ['file', 'own-sessions'] as const;

/** How much of a file lies open to whoever reads it in a role. */
export type ReadingReach = (typeof reaches)[number];

/**
 * What a role needs to read of the files on which somebody works in it, in the holder’s own organisation; and what opens to
 * somebody in this role who breaks the glass: reads without being on the team of the case. Of whomever it is, except where workers
 * live, which nobody reads.
 *
 * @example
 * ```ts
 * import { RoleReading } from 'exit-work/sharing';
 *
 * RoleReading.safeParse({
 *   role: 'volunteer', reach: 'own-sessions', categories: ['identity', 'participation'], glass: ['identity', 'health'],
 * }).success; // => true
 * ```
 */
export const RoleReading = record(
  () => ({
    role: term(roles, { label: 'Role', ...organisational }),
    reach: field(z.enum(reaches), { label: 'How much lies open', ...organisational }),
    categories: arrayOf(term(dataCategories, { label: 'Read', ...organisational })),
    glass: anyNumberOf(term(dataCategories, { label: 'Read behind the glass', ...organisational })),
  }),
  {
    title: 'What a role reads',
    meaning: 'What a role needs to read in the house, and what opens to it where the glass is broken.',
    citation: { ours: 'the sources say who works in a team, and leave open what each of them reads' },
    rules: [distinctValues('categories'), distinctValues('glass')],
  },
);
export interface RoleReading extends RecordOf<typeof RoleReading> {}
