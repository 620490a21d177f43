import { type ValueOf, vocabulary } from './vocabulary.js';

/** Who runs a helpline. */
export const helplineOperators = /* @__PURE__ */ vocabulary('operator of a helpline', {
  state: { label: 'State', definition: 'A state body.', sources: ['CS-3.13-16'] },
  'civil-society-organisation': {
    label: 'Civil society organisation',
    definition: 'A CSO.',
    sources: ['CS-3.13-16'],
  },
  community: { label: 'Community', definition: 'A community.', sources: ['CS-3.13-16'] },
});

/** One of {@link helplineOperators}. */
export type HelplineOperator = ValueOf<typeof helplineOperators>;
