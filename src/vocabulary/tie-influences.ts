import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a tie does to the client. Ties are strengthened where they prove good. */
export const tieInfluences = /* @__PURE__ */ vocabulary('influence of a tie', {
  good: { label: 'Good', definition: 'A good influence.', sources: ['CS-3.7-05', 'WO-5.6-01'] },
  harmful: { label: 'Harmful', definition: 'A harmful influence.', sources: ['CS-3.7-05', 'WO-5.6-01'] },
  mixed: { label: 'Mixed', definition: 'Good in some things and harmful in others.', sources: ['WO-5.6-01'] },
  unclear: { label: 'Unclear', definition: 'Not known yet.', sources: [] },
});

/** One of {@link tieInfluences}. */
export type TieInfluence = ValueOf<typeof tieInfluences>;
