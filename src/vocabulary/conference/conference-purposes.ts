import { type ValueOf, vocabulary } from '../list/index.js';

/** What a case conference is held for. */
export const conferencePurposes = /* @__PURE__ */ vocabulary('purpose of a conference', {
  'security-risk-decision': {
    label: 'Decision on a security risk',
    definition: 'To decide together whether somebody poses a security risk.',
    citation: { follows: ['CS-4.5-15'] },
  },
  'agree-measures': {
    label: 'Agree measures',
    definition: 'To agree which measures are taken and who carries out each of them.',
    citation: { follows: ['CS-4.5-15'] },
  },
  'monitor-measures': {
    label: 'Monitor measures',
    definition: 'To follow how measures agreed earlier are progressing.',
    citation: { follows: ['CS-4.5-15'] },
  },
});

/** One of {@link conferencePurposes}. */
export type ConferencePurpose = ValueOf<typeof conferencePurposes>;
