import { type ValueOf, vocabulary } from './vocabulary.js';

/** Services that can be touched. */
export const tangibleServices = /* @__PURE__ */ vocabulary('tangible service', {
  transport: { label: 'Transport', definition: 'Getting somewhere.', sources: ['CS-3.8-03', 'CS-4.6-12'] },
  relocation: { label: 'Relocation', definition: 'Moving to another place.', sources: ['CS-3.8-03'] },
  housing: {
    label: 'Housing',
    definition: 'A flat or a room.',
    sources: ['CS-3.8-03', 'NR-1-11', 'CS-4.6-12'],
  },
  employment: { label: 'Employment', definition: 'A job.', sources: ['CS-3.8-03', 'NR-1-11'] },
  'tattoo-removal': { label: 'Tattoo removal', definition: 'Taking off tattoos.', sources: ['CS-3.8-03'] },
  errands: {
    label: 'Errands',
    definition: 'Offices, papers, shopping.',
    sources: ['CS-3.8-03', 'CS-4.6-12'],
  },
  'welfare-application': {
    label: 'Application for welfare',
    definition: 'Claims to benefits.',
    sources: ['NR-1-11'],
  },
});

/** One of {@link tangibleServices}. */
export type TangibleService = ValueOf<typeof tangibleServices>;
