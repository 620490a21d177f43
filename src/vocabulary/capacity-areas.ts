import { type ValueOf, vocabulary } from './vocabulary.js';

/** What an organisation develops openly. */
export const capacityAreas = /* @__PURE__ */ vocabulary('area of capacity', {
  'leadership-development': {
    label: 'Development of leadership',
    definition: 'How leaders are found and trained.',
    sources: ['CS-5.2-02'],
  },
  staff: { label: 'Staff', definition: 'How staff are found and kept.', sources: ['CS-5.2-02'] },
  'quality-assurance': {
    label: 'Quality assurance',
    definition: 'How the work is looked at.',
    sources: ['CS-5.2-02'],
  },
});

/** One of {@link capacityAreas}. */
export type CapacityArea = ValueOf<typeof capacityAreas>;
