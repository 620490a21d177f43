import { type ValueOf, vocabulary } from '../list/index.js';

/** Services of a plan that give practical, material help. */
export const tangibleServices = /* @__PURE__ */ vocabulary('tangible service', {
  transport: {
    label: 'Transport',
    definition: 'Bringing the client somewhere or helping them to get there.',
    citation: { follows: ['CS-3.8-03', 'CS-4.6-12', 'CS-3.5-29'] },
  },
  relocation: {
    label: 'Relocation',
    definition: 'Help with moving to another town or area.',
    citation: { follows: ['CS-3.8-03'] },
  },
  housing: {
    label: 'Housing',
    definition: 'Help with finding and getting a flat or a room.',
    citation: { follows: ['CS-3.8-03', 'NR-1-11', 'CS-4.6-12', 'CS-3.5-29', 'CS-3.5-22'] },
  },
  employment: {
    label: 'Employment',
    definition: 'Help with finding a job and getting started in it.',
    citation: { follows: ['CS-3.8-03', 'NR-1-11', 'CS-3.5-29', 'CS-3.5-22'] },
  },
  'tattoo-removal': {
    label: 'Tattoo removal',
    definition: 'Arranging for tattoos that show the past in the group to be taken off.',
    citation: { follows: ['CS-3.8-03'] },
  },
  errands: {
    label: 'Errands',
    definition: 'Help with public offices, papers, accounts and similar tasks of daily life.',
    citation: { follows: ['CS-3.8-03', 'CS-4.6-12', 'CS-3.5-22'] },
  },
  'welfare-application': {
    label: 'Application for welfare',
    definition: 'Help with claiming the benefits to which the client is entitled.',
    citation: { follows: ['NR-1-11'] },
  },
  'financial-aid': {
    label: 'Financial aid',
    definition: 'Money that helps over the time after release.',
    citation: { follows: ['CS-3.5-29'] },
  },
});

/** One of {@link tangibleServices}. */
export type TangibleService = ValueOf<typeof tangibleServices>;
