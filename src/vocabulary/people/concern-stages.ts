import { type ValueOf, vocabulary } from '../list/index.js';

/** How far the person others are worried about has gone. */
export const concernStages = /* @__PURE__ */ vocabulary('stage of the person of concern', {
  radicalising: {
    label: 'Radicalising',
    definition: 'The person is being drawn towards a group or its ideas but has not joined.',
    citation: { follows: ['CS-3.13-01'] },
  },
  'group-member': {
    label: 'Member of a group',
    definition: 'The person already belongs to a violent extremist group.',
    citation: { follows: ['CS-3.13-01'] },
  },
  'acts-committed': {
    label: 'Acts committed',
    definition: 'The person has already committed extremist acts.',
    citation: { follows: ['CS-3.13-01'] },
  },
});

/** One of {@link concernStages}. */
export type ConcernStage = ValueOf<typeof concernStages>;
