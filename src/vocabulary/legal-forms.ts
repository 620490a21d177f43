import { type ValueOf, vocabulary } from './vocabulary.js';

/** The legal status of the organisation behind a practice. */
export const legalForms = /* @__PURE__ */ vocabulary('legal form', {
  'non-governmental-organisation': {
    label: 'Non-governmental organisation',
    definition: 'An NGO.',
    sources: ['NR-0-03', 'NR-0-07'],
  },
  governmental: { label: 'Governmental', definition: 'An institution of the state.', sources: ['NR-0-03'] },
  'limited-company': { label: 'Limited company', definition: 'A company.', sources: ['NR-0-03'] },
  charity: { label: 'Charity', definition: 'A charity.', sources: ['NR-0-03'] },
});

/** One of {@link legalForms}. */
export type LegalForm = ValueOf<typeof legalForms>;
