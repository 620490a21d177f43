import { type ValueOf, vocabulary } from '../list/index.js';

/** Areas of its own capacity that an organisation defines and develops. */
export const capacityAreas = /* @__PURE__ */ vocabulary('area of capacity', {
  'leadership-development': {
    label: 'Development of leadership',
    definition: 'How the leaders of an organisation are found, trained and supported.',
    citation: { follows: ['CS-5.2-02'] },
  },
  staff: {
    label: 'Staff',
    definition: 'How an organisation finds, trains and keeps the people who do its work.',
    citation: { follows: ['CS-5.2-02'] },
  },
  'quality-assurance': {
    label: 'Quality assurance',
    definition: 'How an organisation checks its own work and keeps it up to standard.',
    citation: { follows: ['CS-5.2-02'] },
  },
});

/** One of {@link capacityAreas}. */
export type CapacityArea = ValueOf<typeof capacityAreas>;
