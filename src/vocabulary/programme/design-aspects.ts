import { type ValueOf, vocabulary } from '../list/index.js';

/** What of a programme changed in the course of the years. */
export const designAspects = /* @__PURE__ */ vocabulary('aspect of a design', {
  team: {
    label: 'Team',
    definition: 'Who works in the programme and leads it.',
    citation: { follows: ['CS-2.1-03'] },
  },
  'target-group': {
    label: 'Target group',
    definition: 'For whom the programme is.',
    citation: { follows: ['CS-2.1-03', 'CS-2.2-04'] },
  },
  functions: {
    label: 'Functions',
    definition: 'What the programme offers, and to whom besides those who leave.',
    citation: { follows: ['CS-2.2-03'] },
  },
});

/** One of {@link designAspects}. */
export type DesignAspect = ValueOf<typeof designAspects>;
