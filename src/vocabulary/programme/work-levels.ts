import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether a programme works with persons or with groups. */
export const workLevels = /* @__PURE__ */ vocabulary('level of work', {
  individual: {
    label: 'Individual',
    definition: 'The programme supports and accompanies people one by one.',
    citation: { follows: ['WO-2.8-01', 'NR-5-03'] },
  },
  collective: {
    label: 'Collective',
    definition: 'The programme works with several people at a time.',
    citation: { follows: ['WO-2.8-01'] },
  },
  combined: {
    label: 'Combined',
    definition: 'The programme works with single people and with groups, together or as fits the person.',
    citation: { follows: ['CS-2.4-01', 'CS-3.11-08'] },
  },
});

/** One of {@link workLevels}. */
export type WorkLevel = ValueOf<typeof workLevels>;
