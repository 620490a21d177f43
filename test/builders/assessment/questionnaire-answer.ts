import type { QuestionnaireAnswer } from 'exit-work/model';

/** The answer to {@link questionAnsweredInWords}. */
export function answerInWords(overrides: Partial<QuestionnaireAnswer> = {}): QuestionnaireAnswer {
  return { questionId: 'q-1', answer: 'Sleep.', ...overrides };
}
