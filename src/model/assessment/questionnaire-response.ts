import {
  arrayOf,
  count,
  distinct,
  freeText,
  identifier,
  type RecordOf,
  record,
  unread,
} from '../../schema/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The answer to one question, in words. What it may contain, nobody knows.
 *
 * @example
 * ```ts
 * import { QuestionnaireAnswer } from 'exit-work/model';
 *
 * QuestionnaireAnswer.parse({ questionId: 'q-1', answer: 'with my sister' }).questionId; // => 'q-1'
 * ```
 */
export const QuestionnaireAnswer = record(
  () => ({
    questionId: identifier({ label: 'Question', ...file }),
    answer: freeText(
      unread({
        label: 'Answer',
        category: 'needs-and-plan',
        subject: 'client',
      }),
    ),
  }),
  {
    title: 'Answer',
    meaning: 'The answer to one question of a questionnaire.',
    citation: { follows: ['EU-2-03'] },
  },
);
export interface QuestionnaireAnswer extends RecordOf<typeof QuestionnaireAnswer> {}

/**
 * The answers to one version of a questionnaire. `checkResponse` compares them with the version that they name.
 *
 * @example
 * ```ts
 * import { QuestionnaireResponse } from 'exit-work/model';
 *
 * QuestionnaireResponse.safeParse({ questionnaireId: 'intake', answers: [] }).success; // => false
 * ```
 */
export const QuestionnaireResponse = record(
  () => ({
    questionnaireId: identifier({ label: 'Questionnaire', ...file }),
    questionnaireVersion: count({ label: 'Version', ...file }, { atLeast: 1 }),
    answers: arrayOf<QuestionnaireAnswer>(QuestionnaireAnswer),
  }),
  {
    title: 'Response',
    meaning: 'The answers to one version of a questionnaire.',
    citation: { follows: ['EU-2-03'] },
    rules: [distinct('answers', 'questionId')],
  },
);
export interface QuestionnaireResponse extends RecordOf<typeof QuestionnaireResponse> {}
