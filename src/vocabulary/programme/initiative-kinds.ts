import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether something can be set up elsewhere or is tried once. */
export const initiativeKinds = /* @__PURE__ */ vocabulary('kind of initiative', {
  programme: {
    label: 'Programme',
    definition: 'A reproducible package of know-how, measures and organisation that can be set up elsewhere.',
    citation: { follows: ['CS-3.1-02'] },
  },
  project: {
    label: 'Project',
    definition: 'A free-standing initiative for one problem, mostly limited in time and run as a pilot.',
    citation: { follows: ['CS-3.1-03'] },
  },
});

/** One of {@link initiativeKinds}. */
export type InitiativeKind = ValueOf<typeof initiativeKinds>;
