import type { Question } from 'exit-work/model';

export function questionAnsweredInWords(overrides: Partial<Question> = {}): Question {
  return { id: 'q-1', text: 'What do you want to do first?', kind: 'text', ...overrides };
}

export function questionAnsweredByChoice(overrides: Partial<Question> = {}): Question {
  return questionAnsweredInWords({ kind: 'choice', options: ['work', 'sleep'], ...overrides });
}
