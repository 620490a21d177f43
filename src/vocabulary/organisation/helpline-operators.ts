import { type ValueOf, vocabulary } from '../list/index.js';

/** Who runs a helpline. */
export const helplineOperators = /* @__PURE__ */ vocabulary('operator of a helpline', {
  state: {
    label: 'State',
    definition: 'A public authority runs the helpline itself.',
    citation: { follows: ['CS-3.13-16'] },
  },
  'civil-society-organisation': {
    label: 'Civil society organisation',
    definition: 'A CSO with its own staff runs the helpline.',
    citation: { follows: ['CS-3.13-16'] },
  },
  community: {
    label: 'Community',
    definition: 'An association that grew out of a community runs the helpline.',
    citation: { follows: ['CS-3.13-16'] },
  },
});

/** One of {@link helplineOperators}. */
export type HelplineOperator = ValueOf<typeof helplineOperators>;
