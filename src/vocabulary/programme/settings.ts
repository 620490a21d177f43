import { type ValueOf, vocabulary } from '../list/index.js';

/** Where the work takes place. */
export const settings = /* @__PURE__ */ vocabulary('setting', {
  open: {
    label: 'Open setting',
    definition: 'Outside the justice system’s mandate, for people both in and outside justice.',
    citation: { follows: ['CS-3.4-01', 'EU-1-04'] },
  },
  'pre-trial-detention': {
    label: 'Pre-trial detention',
    definition: 'Work with people who are detained and not yet tried.',
    citation: { follows: ['CS-3.5-01', 'CS-3.5-04'] },
  },
  prison: {
    label: 'Prison',
    definition: 'Work with people who serve a sentence in prison.',
    citation: { follows: ['CS-3.5-01', 'WO-0-01'] },
  },
  probation: {
    label: 'Probation',
    definition: 'Work with people who live in the community under supervision.',
    citation: { follows: ['CS-3.5-01', 'WO-0-01'] },
  },
});

/** One of {@link settings}. */
export type Setting = ValueOf<typeof settings>;
