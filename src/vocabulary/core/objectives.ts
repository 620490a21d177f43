import { type ValueOf, vocabulary } from '../list/index.js';

/** What exit work aims at. There is no consensus which it should be, so a programme says it. */
export const objectives = /* @__PURE__ */ vocabulary('objective', {
  disengagement: {
    label: 'Disengagement',
    definition: 'A change of behaviour, in which the person leaves the group and its violence.',
    citation: { follows: ['EU-4-01', 'CS-1.2-04', 'NR-1-14', 'WO-0-01', 'MG-2.1-03'] },
  },
  deradicalisation: {
    label: 'Deradicalisation',
    definition: 'A change of mind, in which the person turns away from an ideology that promotes violence.',
    citation: { follows: ['EU-4-01', 'MG-2.1-03', 'MG-2.1-04', 'NR-1-14', 'WO-0-01', 'CS-1.2-04'] },
  },
  rehabilitation: {
    label: 'Rehabilitation',
    definition: 'Leaving a violent way of life and finding another one.',
    citation: { follows: ['EU-4-01', 'CS-1.2-04', 'NR-1-14', 'WO-0-01'] },
  },
  reintegration: {
    label: 'Reintegration',
    definition: 'Returning to society and finding a place in pro-social communities.',
    citation: { follows: ['EU-4-01', 'CS-1.2-04', 'WO-0-01'] },
  },
  'offence-prevention': {
    label: 'Prevention of offences',
    definition: 'Averting crimes that the person might otherwise commit.',
    citation: { follows: ['CS-1.2-04', 'NR-1-14'] },
  },
  'personal-security': {
    label: 'Personal security',
    definition: 'Keeping the person who leaves safe from harm.',
    citation: { follows: ['NR-1-14'] },
  },
});

/** One of {@link objectives}. */
export type Objective = ValueOf<typeof objectives>;
