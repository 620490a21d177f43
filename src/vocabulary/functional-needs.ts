import { type ValueOf, vocabulary } from './vocabulary.js';

/** The needs of the practical side of life: the union of what the sources list. */
export const functionalNeeds = /* @__PURE__ */ vocabulary('functional need', {
  housing: { label: 'Housing', definition: 'A place to live.', sources: ['EU-3-01', 'CS-3.7-03'] },
  relocation: {
    label: 'Relocation',
    definition: 'Moving away from the old surroundings.',
    sources: ['EU-3-01', 'CS-3.7-03'],
  },
  employment: {
    label: 'Employment',
    definition: 'Work, or help to find it.',
    sources: ['EU-3-01', 'CS-3.7-03'],
  },
  education: {
    label: 'Education',
    definition: 'School, training, a qualification.',
    sources: ['EU-3-01', 'CS-3.7-03'],
  },
  'tattoo-removal': {
    label: 'Tattoo removal',
    definition: 'Taking off the signs of the group.',
    sources: ['EU-3-01', 'CS-3.7-03'],
  },
  'financial-support': {
    label: 'Financial support',
    definition: 'Money to live on, benefits, debts.',
    sources: ['EU-3-01', 'CS-3.7-03'],
  },
  'administrative-tasks': {
    label: 'Administrative tasks',
    definition: 'Forms, papers and offices.',
    sources: ['EU-3-01', 'CS-3.7-03'],
  },
});

/** One of {@link functionalNeeds}. */
export type FunctionalNeed = ValueOf<typeof functionalNeeds>;
