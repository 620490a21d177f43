import { arrayOf, codedOrText, flag, optional, type RecordOf, record, rule } from '../../schema/index.js';
import { europeanFunds } from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/**
 * Whether the European Union pays for a practice, wholly or in part, and from which funds (NR-0-07).
 *
 * @example
 * ```ts
 * import { EuropeanFunding } from 'exit-work/model';
 *
 * EuropeanFunding.safeParse({ funded: false, funds: ['erasmus-plus'] }).success; // => false
 * ```
 */
export const EuropeanFunding = record(
  () => ({
    funded: flag({
      label: 'Paid for by the European Union',
      ...published,
      citation: { follows: ['NR-0-07'] },
    }),
    funds: optional(
      arrayOf(
        codedOrText(europeanFunds, { label: 'Fund', ...published, citation: { follows: ['NR-0-07'] } }),
        {
          atLeast: 1,
        },
      ),
    ),
  }),
  {
    title: 'European funding',
    meaning: 'Whether the European Union pays for a practice, and from which funds.',
    citation: { follows: ['NR-0-07'] },
    rules: [
      rule({
        code: 'funds-without-funding',
        fields: ['funded', 'funds'],
        statement: 'who is funded names the funds, who is not has none',
        citation: { follows: ['NR-0-07'] },
        at: 'funds',
        expected: 'expected the funds where `funded` is true, and none elsewhere',
        holds: ({ funded, funds }) => funded === (funds !== undefined),
      }),
    ],
  },
);
export interface EuropeanFunding extends RecordOf<typeof EuropeanFunding> {}
