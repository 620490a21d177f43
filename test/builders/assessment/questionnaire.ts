import type { Questionnaire } from 'exit-work/model';
import { questionAnsweredInWords } from './question.js';

/** The first version, with one question. */
export function questionnaireForFirstTalk(overrides: Partial<Questionnaire> = {}): Questionnaire {
  return {
    id: 'qu-1',
    version: 1,
    title: 'First talk',
    issuedOn: '2030-01-02',
    questions: [questionAnsweredInWords()],
    ...overrides,
  };
}
