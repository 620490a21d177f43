import { type ValueOf, vocabulary } from '../list/index.js';

/** What place work on ideology has in a programme. */
export const ideologicalComponents = /* @__PURE__ */ vocabulary('place of ideology', {
  central: {
    label: 'Central',
    definition: 'Work on ideology stands at the centre of the programme for every client.',
    citation: { follows: ['CS-3.10-01'] },
  },
  'need-based-own': {
    label: 'Where needed, with own staff',
    definition: 'The programme’s own team works on ideology with clients who need it.',
    citation: { follows: ['CS-3.10-01'] },
  },
  'need-based-external': {
    label: 'Where needed, with outside experts',
    definition: 'Experts from outside work on ideology with clients who need it.',
    citation: { follows: ['CS-3.10-01'] },
  },
  none: {
    label: 'None',
    definition: 'The programme has no part that works on ideology.',
    citation: { follows: ['CS-3.10-01'] },
  },
});

/** One of {@link ideologicalComponents}. */
export type IdeologicalComponent = ValueOf<typeof ideologicalComponents>;
