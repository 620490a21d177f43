import { type ValueOf, vocabulary } from '../list/index.js';

/** How early prevention sets in, and for whom it is meant. */
export const preventionLevels = /* @__PURE__ */ vocabulary('level of prevention', {
  primary: {
    label: 'Primary',
    definition: 'Prevention that reaches people in general, before anybody is at risk.',
    citation: { follows: ['EU-5-01'] },
  },
  secondary: {
    label: 'Secondary',
    definition: 'Prevention for people at risk of radicalising and for those around them.',
    citation: { follows: ['CS-3.13-18'] },
  },
  tertiary: {
    label: 'Tertiary',
    definition: 'Prevention for people already involved, which motivates change and supports an exit.',
    citation: { follows: ['CS-1.2-08', 'CS-1.2-09'] },
  },
});

/** One of {@link preventionLevels}. */
export type PreventionLevel = ValueOf<typeof preventionLevels>;
