import { type ValueOf, vocabulary } from '../list/index.js';

/** Funds of the European Union that the practice form names. */
export const europeanFunds = /* @__PURE__ */ vocabulary('fund', {
  'erasmus-plus': {
    label: 'Erasmus+',
    definition: 'The European Union’s programme for education, training, youth and sport.',
    citation: { follows: ['NR-0-07'] },
  },
  'internal-security-fund': {
    label: 'Internal Security Fund',
    definition: 'The European Union’s fund for internal security.',
    citation: { follows: ['NR-0-07'] },
  },
  'european-social-fund': {
    label: 'European Social Fund',
    definition: 'The European Union’s fund for employment and social inclusion.',
    citation: { follows: ['NR-0-07'] },
  },
  'horizon-2020': {
    label: 'Horizon 2020',
    definition: 'The European Union’s programme for research and innovation of the years 2014 to 2020.',
    citation: { follows: ['NR-0-07'] },
  },
});

/** One of {@link europeanFunds}. */
export type EuropeanFund = ValueOf<typeof europeanFunds>;
