import { type ValueOf, vocabulary } from './vocabulary.js';

/** What place work on ideology has in a programme. */
export const ideologicalComponents = /* @__PURE__ */ vocabulary('place of ideology', {
  central: { label: 'Central', definition: 'Ideology is at the centre.', sources: ['CS-3.10-01'] },
  'need-based-own': {
    label: 'Where needed, with own staff',
    definition: 'The team works on it where there is a need.',
    sources: ['CS-3.10-01'],
  },
  'need-based-external': {
    label: 'Where needed, with outside experts',
    definition: 'Experts from outside work on it where there is a need.',
    sources: ['CS-3.10-01'],
  },
  none: { label: 'None', definition: 'Ideology is left out.', sources: ['CS-3.10-01'] },
});

/** One of {@link ideologicalComponents}. */
export type IdeologicalComponent = ValueOf<typeof ideologicalComponents>;
