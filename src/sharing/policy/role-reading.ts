import {
  anyNumberOf,
  arrayOf,
  distinctValues,
  type RecordOf,
  record,
  rule,
  term,
} from '../../schema/index.js';
import { dataCategories, roles, type ValueOf, vocabulary } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/** How much of a file lies open to whoever reads it in a role. */
export const readingReaches = /* @__PURE__ */ vocabulary('reach of reading', {
  file: {
    label: 'The file',
    definition: 'The whole file, as far as the categories go.',
    citation: { follows: ['CS-3.8-04', 'CS-3.9-01'] },
  },
  'own-sessions': {
    label: 'Own sessions',
    definition:
      'Who the client is, and the sessions in which the reader took part, and nothing else of the file.',
    citation: { follows: ['WO-1.4-06', 'MG-3.1-03'] },
  },
});

/** One of {@link readingReaches}. */
export type ReadingReach = ValueOf<typeof readingReaches>;

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
    reach: term(readingReaches, { label: 'How much lies open', ...organisational }),
    categories: arrayOf(term(dataCategories, { label: 'Read', ...organisational })),
    glass: anyNumberOf(term(dataCategories, { label: 'Read behind the glass', ...organisational })),
  }),
  {
    title: 'What a role reads',
    meaning: 'What a role needs to read in the house, and what opens to it where the glass is broken.',
    citation: { ours: 'the sources say who works in a team, and leave open what each of them reads' },
    rules: [
      distinctValues('categories'),
      distinctValues('glass'),
      rule({
        code: 'role-reads-nobody',
        fields: ['role'],
        statement: 'clients, their families and guardians do not read in the house',
        citation: { ours: 'they are told by a disclosure, which asks for a ground' },
        at: 'role',
        expected: 'expected a role that somebody has who works for the holder',
        holds: ({ role }) => !outside.includes(role),
      }),
    ],
  },
);
export interface RoleReading extends RecordOf<typeof RoleReading> {}

const outside: readonly string[] = ['client', 'relative', 'guardian', 'threatened-person', 'journalist'];
