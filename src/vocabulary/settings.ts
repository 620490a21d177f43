import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where the work takes place. */
export const settings = /* @__PURE__ */ vocabulary('setting', {
  open: {
    label: 'Open setting',
    definition: 'Outside the justice system’s mandate; people in and outside it may come.',
    sources: ['CS-3.4-01', 'EU-1-04'],
  },
  'pre-trial-detention': {
    label: 'Pre-trial detention',
    definition: 'Detained and not yet tried.',
    sources: ['CS-3.5-01', 'CS-3.5-04'],
  },
  prison: { label: 'Prison', definition: 'Serving a sentence.', sources: ['CS-3.5-01', 'WO-0-01'] },
  probation: {
    label: 'Probation',
    definition: 'In the community under supervision.',
    sources: ['CS-3.5-01', 'WO-0-01'],
  },
});

/** One of {@link settings}. */
export type Setting = ValueOf<typeof settings>;
