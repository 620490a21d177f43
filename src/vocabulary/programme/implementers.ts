import { type ValueOf, vocabulary } from '../list/index.js';

/** Who carries out the work. */
export const implementers = /* @__PURE__ */ vocabulary('implementer', {
  'civil-society-organisation': {
    label: 'Civil society organisation',
    definition: 'One CSO, or several together, carry out the work.',
    citation: { follows: ['CS-3.12-01', 'CS-3.5-28'] },
  },
  state: {
    label: 'State',
    definition: 'A state body carries out the work with its own staff.',
    citation: { follows: ['CS-3.12-01'] },
  },
  joint: {
    label: 'Joint',
    definition: 'A CSO and a state body carry out the work together.',
    citation: { follows: ['CS-4.5-03'] },
  },
});

/** One of {@link implementers}. */
export type Implementer = ValueOf<typeof implementers>;
