import { type ValueOf, vocabulary } from './vocabulary.js';

/** How far the person has gone about whom others are worried. */
export const concernStages = /* @__PURE__ */ vocabulary('stage of the person of concern', {
  radicalising: { label: 'Radicalising', definition: 'Is being drawn in.', sources: ['CS-3.13-01'] },
  'group-member': { label: 'Member of a group', definition: 'Belongs to a group.', sources: ['CS-3.13-01'] },
  'acts-committed': {
    label: 'Acts committed',
    definition: 'Has committed extremist acts.',
    sources: ['CS-3.13-01'],
  },
});

/** One of {@link concernStages}. */
export type ConcernStage = ValueOf<typeof concernStages>;
