import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a former’s involvement is for. */
export const formerAims = /* @__PURE__ */ vocabulary('aim of involvement', {
  relationship: {
    label: 'Relationship',
    definition: 'To build a relationship with the client.',
    sources: ['NR-1-12'],
  },
  'exchange-of-experience': {
    label: 'Exchange of experience',
    definition: 'To exchange experience.',
    sources: ['NR-1-12'],
  },
  'wider-perspective': { label: 'Wider perspective', definition: 'To widen the view.', sources: ['NR-1-12'] },
});

/** One of {@link formerAims}. */
export type FormerAim = ValueOf<typeof formerAims>;
