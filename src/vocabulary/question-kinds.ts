import { type ValueOf, vocabulary } from './vocabulary.js';

/** How a question of an organisation’s own questionnaire is answered. Risk instruments are no questionnaires and are never reproduced. The list is ours. */
export const questionKinds = /* @__PURE__ */ vocabulary('kind of question', {
  text: { label: 'Text', definition: 'In words.', sources: ['EU-2-03'] },
  'yes-or-no': { label: 'Yes or no', definition: 'Yes, no, or left open.', sources: ['EU-2-03'] },
  choice: {
    label: 'Choice',
    definition: 'One of the options that the question names.',
    sources: ['EU-2-03'],
  },
});

/** One of {@link questionKinds}. */
export type QuestionKind = ValueOf<typeof questionKinds>;
