import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a case conference is held for. */
export const conferencePurposes = /* @__PURE__ */ vocabulary('purpose of a conference', {
  'security-risk-decision': {
    label: 'Decision on a security risk',
    definition: 'To decide whether there is a security risk.',
    sources: ['CS-4.5-15'],
  },
  'agree-measures': {
    label: 'Agree measures',
    definition: 'To agree who does what.',
    sources: ['CS-4.5-15'],
  },
  'monitor-measures': {
    label: 'Monitor measures',
    definition: 'To see what came of it.',
    sources: ['CS-4.5-15'],
  },
});

/** One of {@link conferencePurposes}. */
export type ConferencePurpose = ValueOf<typeof conferencePurposes>;
