import { type ValueOf, vocabulary } from '../list/index.js';

/** The legal status of the organisation behind a practice. */
export const legalForms = /* @__PURE__ */ vocabulary('legal form', {
  'non-governmental-organisation': {
    label: 'Non-governmental organisation',
    definition: 'An organisation of civil society that is independent of the state.',
    citation: { follows: ['NR-0-07'] },
  },
  governmental: {
    label: 'Governmental',
    definition: 'An institution that belongs to the state at any level.',
    citation: { follows: ['NR-0-07'] },
  },
  'limited-company': {
    label: 'Limited company',
    definition: 'A company whose owners are liable only up to what they have put in.',
    citation: { follows: ['NR-0-07'] },
  },
  charity: {
    label: 'Charity',
    definition: 'An organisation recognised as serving a charitable purpose.',
    citation: { follows: ['NR-0-07'] },
  },
});

/** One of {@link legalForms}. */
export type LegalForm = ValueOf<typeof legalForms>;
