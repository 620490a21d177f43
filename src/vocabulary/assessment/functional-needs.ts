import { type ValueOf, vocabulary } from '../list/index.js';

/** The needs of the practical side of life: the union of what the sources list. */
export const functionalNeeds = /* @__PURE__ */ vocabulary('functional need', {
  housing: {
    label: 'Housing',
    definition: 'A place to live, or help with finding and keeping one.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  relocation: {
    label: 'Relocation',
    definition: 'Moving away from the old surroundings to live somewhere else.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  employment: {
    label: 'Employment',
    definition: 'Work, or help with finding and keeping it.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  education: {
    label: 'Education',
    definition: 'School, training or a qualification, and support in completing it.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  'tattoo-removal': {
    label: 'Tattoo removal',
    definition: 'Having tattoos that show the past in the group taken off.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  'financial-support': {
    label: 'Financial support',
    definition: 'Money to live on, such as benefits, and help with debts.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  'administrative-tasks': {
    label: 'Administrative tasks',
    definition: 'Help with forms, papers and dealings with public offices.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
});

/** One of {@link functionalNeeds}. */
export type FunctionalNeed = ValueOf<typeof functionalNeeds>;
