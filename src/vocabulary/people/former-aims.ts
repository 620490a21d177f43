import { type ValueOf, vocabulary } from '../list/index.js';

/** What a former’s involvement is for. */
export const formerAims = /* @__PURE__ */ vocabulary('aim of involvement', {
  relationship: {
    label: 'Relationship',
    definition: 'Building a relationship with the client on the strength of a similar past.',
    citation: { follows: ['NR-1-12'] },
  },
  'exchange-of-experience': {
    label: 'Exchange of experience',
    definition: 'Letting client and former share what each of them has lived through.',
    citation: { follows: ['NR-1-12'] },
  },
  'wider-perspective': {
    label: 'Wider perspective',
    definition: 'Opening further views on life and on the group to the client.',
    citation: { follows: ['NR-1-12'] },
  },
});

/** One of {@link formerAims}. */
export type FormerAim = ValueOf<typeof formerAims>;
