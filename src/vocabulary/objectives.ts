import { type ValueOf, vocabulary } from './vocabulary.js';

/** What exit work aims at. There is no consensus which it should be, so a programme says it. */
export const objectives = /* @__PURE__ */ vocabulary('objective', {
  disengagement: {
    label: 'Disengagement',
    definition: 'Change of behaviour: leaving the group and its violence.',
    sources: ['EU-4-01', 'CS-1.2-04'],
  },
  deradicalisation: {
    label: 'Deradicalisation',
    definition: 'Change of mind: turning away from an ideology that promotes violence.',
    sources: ['EU-4-01', 'MG-2.1-04'],
  },
  rehabilitation: {
    label: 'Rehabilitation',
    definition: 'Turning from a violent way of life.',
    sources: ['EU-4-01', 'CS-1.2-04'],
  },
  reintegration: {
    label: 'Reintegration',
    definition: 'Returning to society and pro-social communities.',
    sources: ['EU-4-01', 'CS-1.2-04'],
  },
  'offence-prevention': {
    label: 'Prevention of offences',
    definition: 'Averting crimes.',
    sources: ['CS-1.2-04', 'NR-1-14'],
  },
});

/** One of {@link objectives}. */
export type Objective = ValueOf<typeof objectives>;
