import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a practice can be. */
export const practiceForms = /* @__PURE__ */ vocabulary('form of a practice', {
  activity: { label: 'Activity', definition: 'Something that is done.', sources: ['NR-0-05'] },
  method: { label: 'Method', definition: 'A way of doing it.', sources: ['NR-0-05'] },
  tool: { label: 'Tool', definition: 'Something to do it with.', sources: ['NR-0-05'] },
});

/** One of {@link practiceForms}. */
export type PracticeForm = ValueOf<typeof practiceForms>;
