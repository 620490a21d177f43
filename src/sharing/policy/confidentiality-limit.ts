import { arrayOf, identifier, type RecordOf, record, rule, shortText, term } from '../../schema/index.js';
import { dataCategories, organisationKinds, purposes } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * Where a programme’s promise of confidentiality ends: to whom, and for which purposes, what was said in confidence or what
 * justice does not know may be passed on all the same, once a ground permits it (MG-1-03). Clients are told before they
 * speak.
 *
 * @example
 * ```ts
 * import { ConfidentialityLimit } from 'exit-work/sharing';
 *
 * ConfidentialityLimit.safeParse({
 *   id: 'limit-1', category: 'undisclosed-offences', recipientKinds: ['police'], purposes: ['safeguarding'],
 *   announcedAs: 'If you tell us of planned violence we tell the police.',
 * }).success; // => true
 * ```
 */
export const ConfidentialityLimit = record(
  () => ({
    id: identifier({ label: 'Limit of confidentiality', ...organisational }),
    category: term(dataCategories, {
      label: 'Category',
      ...organisational,
      citation: { follows: ['MG-1-03'] },
    }),
    recipientKinds: arrayOf(term(organisationKinds, { label: 'Kind of recipient', ...organisational }), {
      atLeast: 1,
    }),
    purposes: arrayOf(term(purposes, { label: 'Purpose', ...organisational }), { atLeast: 1 }),
    announcedAs: shortText({
      label: 'Told to clients as',
      ...organisational,
      mayContain: [],
      saysNoMore: 'clients are told it in these words',
      citation: { follows: ['MG-1-03'] },
    }),
  }),
  {
    title: 'Limit of confidentiality',
    meaning: 'To whom and for what something confided may be passed on once a ground permits it.',
    citation: { follows: ['MG-1-03', 'MG-2.1-07'] },
    rules: [
      rule({
        code: 'limit-on-what-is-not-confided',
        fields: ['category'],
        statement: 'only what is confided has limits of confidentiality',
        citation: { follows: ['MG-1-03'] },
        at: 'category',
        expected: 'expected `counselling-notes` or `undisclosed-offences`',
        holds: ({ category }) => category === 'counselling-notes' || category === 'undisclosed-offences',
      }),
    ],
  },
);
export interface ConfidentialityLimit extends RecordOf<typeof ConfidentialityLimit> {}
