import { demandRecord } from '../../kernel/check/index.js';
import { fieldPath, type Issue } from '../../kernel/index.js';
import { type Question, Questionnaire } from './questionnaire.js';
import { QuestionnaireResponse } from './questionnaire-response.js';

/**
 * What answers say that the version of the questionnaire which they name does not know: another questionnaire, another
 * version, unknown questions, an answer that is none of the options. Empty when all is well; a question without an
 * answer is no fault.
 *
 * Throws an `InputError` for what is no questionnaire or no response.
 *
 * @example
 * ```ts
 * import { checkResponse } from 'exit-work/model';
 *
 * checkResponse(
 *   { id: 'intake', version: 2, title: 'Intake', issuedOn: '2030-01-01', questions: [{ id: 'q-1', text: 'Work?', kind: 'yes-or-no' }] },
 *   { questionnaireId: 'intake', questionnaireVersion: 1, answers: [] },
 * );
 * // => [{ code: 'other-questionnaire-version', path: 'questionnaireVersion', message: 'expected the version at hand; read the answers with the version that they name' }]
 * ```
 */
export function checkResponse(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
): readonly Issue[] {
  demandRecord('questionnaire', Questionnaire, questionnaire);
  demandRecord('response', QuestionnaireResponse, response);
  if (response.questionnaireId !== questionnaire.id) {
    return [
      {
        code: 'other-questionnaire',
        path: 'questionnaireId',
        message: 'expected the identifier of the questionnaire at hand',
      },
    ];
  }
  if (response.questionnaireVersion !== questionnaire.version) {
    return [
      {
        code: 'other-questionnaire-version',
        path: 'questionnaireVersion',
        message: 'expected the version at hand; read the answers with the version that they name',
      },
    ];
  }
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  return response.answers.flatMap(({ questionId, answer }, index) => {
    const question = questions.get(questionId);
    if (question === undefined) {
      return [
        {
          code: 'unknown-question',
          path: fieldPath(['answers', index, 'questionId']),
          message: 'this version has no such question',
        },
      ];
    }
    const options = optionsOf(question);
    return options === undefined || options.includes(answer)
      ? []
      : [
          {
            code: 'not-an-option',
            path: fieldPath(['answers', index, 'answer']),
            message: 'expected one of the options of the question',
          },
        ];
  });
}

function optionsOf({ kind, options }: Question): readonly string[] | undefined {
  return kind === 'yes-or-no' ? ['yes', 'no'] : options;
}
