import { type ValueOf, vocabulary } from './vocabulary.js';

/** How a person stands to the justice system. */
export const legalStatuses = /* @__PURE__ */ vocabulary('legal status', {
  none: { label: 'None', definition: 'No proceedings and no sentence.', sources: ['CS-3.4-01'] },
  'pre-trial-detainee': {
    label: 'Pre-trial detainee',
    definition: 'Detained and not yet tried.',
    sources: ['CS-3.5-01'],
  },
  'convicted-prisoner': {
    label: 'Convicted prisoner',
    definition: 'Serves a sentence in prison.',
    sources: ['CS-3.5-01'],
  },
  probationer: {
    label: 'Probationer',
    definition: 'In the community under supervision.',
    sources: ['CS-3.5-01'],
  },
});

/** One of {@link legalStatuses}. */
export type LegalStatus = ValueOf<typeof legalStatuses>;
