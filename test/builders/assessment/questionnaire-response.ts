import type { QuestionnaireResponse } from 'exit-work/model';
import { answerInWords } from './questionnaire-answer.js';

/** {@link questionnaireForFirstTalk}, answered. */
export function responseFromFirstTalk(overrides: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return { questionnaireId: 'qu-1', questionnaireVersion: 1, answers: [answerInWords()], ...overrides };
}
