import { type ValueOf, vocabulary } from '../list/index.js';

/** How a question of an organisation’s own questionnaire is answered. Risk instruments are no questionnaires and are never reproduced. The list is ours. */
export const questionKinds = /* @__PURE__ */ vocabulary('kind of question', {
  text: {
    label: 'Text',
    definition: 'The answer is given in words of the answerer’s own.',
    citation: { follows: ['EU-2-03'] },
  },
  'yes-or-no': {
    label: 'Yes or no',
    definition: 'The answer is yes or no, or is left open.',
    citation: { follows: ['EU-2-03'] },
  },
  choice: {
    label: 'Choice',
    definition: 'The answer is one of the options that the question names.',
    citation: { follows: ['EU-2-03'] },
  },
});

/** One of {@link questionKinds}. */
export type QuestionKind = ValueOf<typeof questionKinds>;
