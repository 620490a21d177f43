import {
  anyNumberOf,
  arrayOf,
  distinctValues,
  type RecordOf,
  record,
  rule,
  term,
} from '../../schema/index.js';
import { dataCategories, purposes } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What a purpose needs (MG-4.2-06): categories in full, and categories of which a generalised form is enough, such as an age
 * band in place of a date of birth. Whatever else is asked for that purpose is wider than it needs.
 *
 * @example
 * ```ts
 * import { PurposeNecessity } from 'exit-work/sharing';
 *
 * PurposeNecessity.safeParse({
 *   purpose: 'evaluation', categories: ['progress'], generalised: ['identity', 'reference'],
 * }).success; // => true
 * ```
 */
export const PurposeNecessity = record(
  () => ({
    purpose: term(purposes, { label: 'Purpose', ...organisational, citation: { follows: ['MG-4.2-06'] } }),
    categories: arrayOf(term(dataCategories, { label: 'Needed', ...organisational })),
    generalised: anyNumberOf(
      term(dataCategories, { label: 'Needed in generalised form', ...organisational }),
    ),
  }),
  {
    title: 'What a purpose needs',
    meaning: 'Which categories a purpose needs, in full or in generalised form.',
    citation: { follows: ['MG-4.2-06', 'CS-5.2-13', 'CS-5.3-06'] },
    rules: [
      distinctValues('categories'),
      distinctValues('generalised'),
      rule({
        code: 'needed-in-full-and-generalised',
        fields: ['categories', 'generalised'],
        statement: 'what is needed in full is not needed in generalised form',
        at: 'generalised',
        expected: 'expected none of the categories in `categories`',
        holds: ({ categories, generalised }) =>
          generalised?.some((category) => categories.includes(category)) !== true,
      }),
    ],
  },
);
export interface PurposeNecessity extends RecordOf<typeof PurposeNecessity> {}
