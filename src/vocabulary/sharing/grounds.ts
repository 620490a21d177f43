import { type ValueOf, vocabulary } from '../list/index.js';

/** Why a disclosure may be lawful. A disclosure without one is denied. */
export const grounds = /* @__PURE__ */ vocabulary('ground', {
  consent: {
    label: 'Consent',
    definition: 'The person whose data it is has agreed, for this recipient, purpose and category.',
    citation: { follows: ['CS-4.5-11'] },
  },
  mandate: {
    label: 'Mandate',
    definition: 'A court order or a programme condition that the client was told of.',
    citation: { follows: ['CS-3.3-02', 'CS-4.4-08'] },
  },
  agreement: {
    label: 'Sharing agreement',
    definition: 'An agreement between two organisations that says what is shared and what is not.',
    citation: { follows: ['WO-1.6-02', 'CS-4.5-09'] },
  },
  'legal-duty': {
    label: 'Legal duty',
    definition: 'A law that obliges to disclose, given by a jurisdiction as data.',
    citation: { follows: ['CS-4.5-13'] },
  },
  'legal-permission': {
    label: 'Legal permission',
    definition: 'A law that allows to disclose, and a human being has weighed that and recorded it.',
    citation: { follows: ['CS-4.1-02', 'CS-5.1-03'] },
  },
  'vital-interest': {
    label: 'Vital interest',
    definition: 'A life is at stake, and a human being has decided so.',
    citation: { follows: ['CS-4.7-03'] },
  },
});

/** One of {@link grounds}. */
export type Ground = ValueOf<typeof grounds>;
