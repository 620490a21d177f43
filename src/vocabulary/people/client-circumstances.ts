import { type ValueOf, vocabulary } from '../list/index.js';

/** Circumstances that call for particular attention. All of them are sensitive, and none is needed to open a case. */
export const clientCircumstances = /* @__PURE__ */ vocabulary('circumstance of a client', {
  returnee: {
    label: 'Returnee',
    definition: 'The person has come back from a war zone or a territory of the group.',
    citation: { follows: ['CS-3.2-03'] },
  },
  'returning-child': {
    label: 'Returning child',
    definition: 'The person came back from a war zone or a territory of the group as a child.',
    citation: { follows: ['CS-1.1-03'] },
  },
  'returning-woman': {
    label: 'Returning woman',
    definition: 'The person came back from a war zone or a territory of the group as a woman.',
    citation: { follows: ['CS-1.1-03', 'CS-3.2-03'] },
  },
  undocumented: {
    label: 'Undocumented',
    definition: 'The person has no valid identity or residence papers.',
    citation: { follows: ['CS-3.2-03'] },
  },
});

/** One of {@link clientCircumstances}. */
export type ClientCircumstance = ValueOf<typeof clientCircumstances>;
