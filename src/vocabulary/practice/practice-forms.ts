import { type ValueOf, vocabulary } from '../list/index.js';

/** What a practice can be. */
export const practiceForms = /* @__PURE__ */ vocabulary('form of a practice', {
  activity: {
    label: 'Activity',
    definition: 'Something that is carried out with or for people, such as a course.',
    citation: { follows: ['NR-0-05'] },
  },
  method: {
    label: 'Method',
    definition: 'A way of working that can be used in different activities.',
    citation: { follows: ['NR-0-05'] },
  },
  tool: {
    label: 'Tool',
    definition: 'An instrument or material used in the work, such as a guide.',
    citation: { follows: ['NR-0-05'] },
  },
});

/** One of {@link practiceForms}. */
export type PracticeForm = ValueOf<typeof practiceForms>;
