import { type ValueOf, vocabulary } from '../list/index.js';

/** How a tie influences the client. Ties are strengthened where they prove good. */
export const tieInfluences = /* @__PURE__ */ vocabulary('influence of a tie', {
  good: {
    label: 'Good',
    definition: 'The tie does the client good on the way out and may be strengthened.',
    citation: { follows: ['CS-3.7-05', 'WO-5.6-01'] },
  },
  harmful: {
    label: 'Harmful',
    definition: 'The tie harms the client or draws them back, and is not strengthened.',
    citation: { follows: ['CS-3.7-05', 'WO-5.6-01'] },
  },
  mixed: {
    label: 'Mixed',
    definition: 'The tie does the client good in some things and harm in others.',
    citation: { follows: ['WO-5.6-01'] },
  },
  unclear: {
    label: 'Unclear',
    definition: 'It is not known yet what the tie does to the client.',
    citation: { ours: 'who does not know yet has to be able to say so' },
  },
});

/** One of {@link tieInfluences}. */
export type TieInfluence = ValueOf<typeof tieInfluences>;
