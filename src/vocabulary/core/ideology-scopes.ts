import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a programme is made for certain ideologies. */
export const ideologyScopes = /* @__PURE__ */ vocabulary('scope of ideology', {
  specific: {
    label: 'Specific',
    definition: 'The programme or helpline is made for one or more named ideologies.',
    citation: { follows: ['CS-3.2-01', 'CS-3.13-16'] },
  },
  independent: {
    label: 'Independent',
    definition: 'The programme or helpline is open to people from any ideology.',
    citation: { follows: ['CS-3.2-01', 'CS-3.13-16'] },
  },
});

/** One of {@link ideologyScopes}. */
export type IdeologyScope = ValueOf<typeof ideologyScopes>;
