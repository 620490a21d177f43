import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where the money comes from. */
export const fundingSources = /* @__PURE__ */ vocabulary('source of funding', {
  'local-government': { label: 'Local government', definition: 'A municipality.', sources: ['CS-4.2-02'] },
  'state-government': {
    label: 'State government',
    definition: 'A state or region within a country.',
    sources: ['CS-4.2-02'],
  },
  'federal-government': {
    label: 'Federal government',
    definition: 'The government of the country.',
    sources: ['CS-4.2-02'],
  },
  'european-union': {
    label: 'European Union',
    definition: 'A fund of the European Union.',
    sources: ['CS-4.2-02'],
  },
  'own-income': {
    label: 'Own income',
    definition: 'Paid services of the organisation.',
    sources: ['CS-4.2-02'],
  },
  donations: { label: 'Donations', definition: 'Gifts; they rarely suffice.', sources: ['CS-4.2-02'] },
});

/** One of {@link fundingSources}. */
export type FundingSource = ValueOf<typeof fundingSources>;
