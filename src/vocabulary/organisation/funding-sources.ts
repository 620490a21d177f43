import { type ValueOf, vocabulary } from '../list/index.js';

/** Where the money comes from. */
export const fundingSources = /* @__PURE__ */ vocabulary('source of funding', {
  'local-government': {
    label: 'Local government',
    definition: 'Money from a municipality or another authority of the place.',
    citation: { follows: ['CS-4.2-02'] },
  },
  'state-government': {
    label: 'State government',
    definition: 'Money from the government of a state or region within a country.',
    citation: { follows: ['CS-4.2-02'] },
  },
  'federal-government': {
    label: 'Federal government',
    definition: 'Money from the government of the whole country.',
    citation: { follows: ['CS-4.2-02'] },
  },
  'european-union': {
    label: 'European Union',
    definition: 'Money from a fund of the European Union.',
    citation: { follows: ['CS-4.2-02'] },
  },
  'own-income': {
    label: 'Own income',
    definition: 'Money earned with services of the organisation’s own, such as training.',
    citation: { follows: ['CS-4.2-02'] },
  },
  donations: {
    label: 'Donations',
    definition: 'Private gifts, which rarely suffice to pay for exit work.',
    citation: { follows: ['CS-4.2-02'] },
  },
});

/** One of {@link fundingSources}. */
export type FundingSource = ValueOf<typeof fundingSources>;
