import { type ValueOf, vocabulary } from './vocabulary.js';

/** Funds of the European Union that the practice form names. */
export const europeanFunds = /* @__PURE__ */ vocabulary('fund', {
  'erasmus-plus': { label: 'Erasmus+', definition: 'Named by the form.', sources: ['NR-0-07'] },
  'internal-security-fund': {
    label: 'Internal Security Fund',
    definition: 'Named by the form.',
    sources: ['NR-0-07'],
  },
  'european-social-fund': {
    label: 'European Social Fund',
    definition: 'Named by the form.',
    sources: ['NR-0-07'],
  },
  'horizon-2020': { label: 'Horizon 2020', definition: 'Named by the form.', sources: ['NR-0-07'] },
});

/** One of {@link europeanFunds}. */
export type EuropeanFund = ValueOf<typeof europeanFunds>;
