import { type ValueOf, vocabulary } from '../list/index.js';

/** How much workers want to know of a client before they first meet. */
export const priorInformationLevels = /* @__PURE__ */ vocabulary('level of prior information', {
  none: {
    label: 'None',
    definition: 'Workers know nothing beforehand, so that no bias or overload comes of it.',
    citation: { follows: ['CS-4.6-17'] },
  },
  outline: {
    label: 'Outline',
    definition: 'Workers know the little without which the first meeting cannot take place.',
    citation: { ours: 'the middle of the scale' },
  },
  full: {
    label: 'Full',
    definition: 'Workers know the facts, so that they can tailor the work from the first day.',
    citation: { follows: ['CS-4.6-17'] },
  },
});

/** One of {@link priorInformationLevels}. */
export type PriorInformationLevel = ValueOf<typeof priorInformationLevels>;
