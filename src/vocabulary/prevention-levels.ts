import { type ValueOf, vocabulary } from './vocabulary.js';

/** How early prevention begins. */
export const preventionLevels = /* @__PURE__ */ vocabulary('level of prevention', {
  primary: { label: 'Primary', definition: 'For everybody.', sources: ['EU-5-01'] },
  secondary: {
    label: 'Secondary',
    definition: 'For those at risk and those around them.',
    sources: ['CS-3.13-18'],
  },
  tertiary: {
    label: 'Tertiary',
    definition: 'For those already involved, to motivate change and support exit.',
    sources: ['CS-1.2-08', 'CS-1.2-09'],
  },
});

/** One of {@link preventionLevels}. */
export type PreventionLevel = ValueOf<typeof preventionLevels>;
