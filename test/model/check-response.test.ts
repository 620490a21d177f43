import { checkResponse, type Questionnaire, type QuestionnaireResponse } from 'exit-work/model';
import { expect, it } from 'vitest';

const questionnaire: Questionnaire = {
  id: 'intake',
  version: 2,
  title: 'Intake',
  issuedOn: '2030-01-01',
  questions: [
    { id: 'q-home', text: 'Where do you live?', kind: 'text', area: 'functional-reintegration' },
    { id: 'q-work', text: 'Do you have work?', kind: 'yes-or-no' },
    { id: 'q-day', text: 'Which day suits you?', kind: 'choice', options: ['Monday', 'Thursday'] },
  ],
};

function answered(...answers: [questionId: string, answer: string][]): QuestionnaireResponse {
  return {
    questionnaireId: 'intake',
    questionnaireVersion: 2,
    answers: answers.map(([questionId, answer]) => ({ questionId, answer })),
  };
}

it.each<[string, QuestionnaireResponse, string[]]>([
  ['every question', answered(['q-home', 'with my sister'], ['q-work', 'yes'], ['q-day', 'Monday']), []],
  ['some questions', answered(['q-work', 'no']), []],
  ['no question', answered(), []],
  ['a question of another version', answered(['q-car', 'yes']), ['answers[0].questionId']],
  ['yes or no with perhaps', answered(['q-home', 'here'], ['q-work', 'perhaps']), ['answers[1].answer']],
  ['a choice with something else', answered(['q-day', 'Sunday']), ['answers[0].answer']],
  ['an older version', { ...answered(['q-work', 'yes']), questionnaireVersion: 1 }, ['questionnaireVersion']],
  ['a later version', { ...answered(['q-car', 'x']), questionnaireVersion: 3 }, ['questionnaireVersion']],
  ['another questionnaire', { ...answered(), questionnaireId: 'exit' }, ['questionnaireId']],
])('a response that answers %s', (_, response, paths) => {
  expect(checkResponse(questionnaire, response).map(({ path }) => path)).toEqual(paths);
});

it('tells no answer', () => {
  const [issue] = checkResponse(questionnaire, answered(['q-day', 'xyzzy']));
  expect(issue?.message).not.toContain('xyzzy');
});
