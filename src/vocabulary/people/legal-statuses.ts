import { type ValueOf, vocabulary } from '../list/index.js';

/** How a person stands to the justice system. */
export const legalStatuses = /* @__PURE__ */ vocabulary('legal status', {
  none: {
    label: 'None',
    definition: 'The person faces no proceedings and serves no sentence.',
    citation: { follows: ['CS-3.4-01'] },
  },
  'pre-trial-detainee': {
    label: 'Pre-trial detainee',
    definition: 'The person is detained and has not yet been tried.',
    citation: { follows: ['CS-3.5-01'] },
  },
  'convicted-prisoner': {
    label: 'Convicted prisoner',
    definition: 'The person has been convicted and serves a sentence in prison.',
    citation: { follows: ['CS-3.5-01'] },
  },
  probationer: {
    label: 'Probationer',
    definition: 'The person lives in the community under the supervision of probation.',
    citation: { follows: ['CS-3.5-01'] },
  },
});

/** One of {@link legalStatuses}. */
export type LegalStatus = ValueOf<typeof legalStatuses>;
