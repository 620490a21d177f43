import {
  arrayOf,
  count,
  day,
  distinct,
  distinctValues,
  identifier,
  optional,
  type RecordOf,
  record,
  rule,
  shortText,
  term,
} from '../../schema/index.js';
import { needsAreas, questionKinds } from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/**
 * A question of an organisation’s own questionnaire, and how it is answered.
 *
 * @example
 * ```ts
 * import { Question } from 'exit-work/model';
 *
 * Question.safeParse({ id: 'q-1', text: 'Where do you live?', kind: 'choice' }).success; // => false
 * ```
 */
export const Question = record(
  () => ({
    id: identifier({ label: 'Question', ...published }),
    text: shortText({ label: 'Text', ...published }),
    kind: term(questionKinds, { label: 'Kind', ...published }),
    area: optional(term(needsAreas, { label: 'Area', ...published })),
    options: optional(arrayOf(shortText({ label: 'Option', ...published }), { atLeast: 2 })),
  }),
  {
    title: 'Question',
    meaning: 'A question of an organisation’s own questionnaire.',
    citation: { follows: ['EU-2-03'] },
    rules: [
      distinctValues('options'),
      rule({
        code: 'options-for-choice-only',
        fields: ['kind', 'options'],
        statement: 'a question has options if it is answered by choice, and only then',
        at: 'options',
        expected: 'expected options for a question that is answered by choice, and none for others',
        holds: ({ kind, options }) => (kind === 'choice') === (options !== undefined),
      }),
    ],
  },
);
export interface Question extends RecordOf<typeof Question> {}

/**
 * A version of an organisation’s own questionnaire. A changed questionnaire is a new version; answers name the version
 * that they answered, and can be read for ever. Risk instruments are no questionnaires: they are referenced by
 * `RiskAssessment` and never reproduced.
 *
 * @example
 * ```ts
 * import { Questionnaire } from 'exit-work/model';
 *
 * Questionnaire.safeParse({ id: 'intake', version: 0, title: 'Intake', issuedOn: '2030-01-01', questions: [] }).success; // => false
 * ```
 */
export const Questionnaire = record(
  () => ({
    id: identifier({ label: 'Questionnaire', ...published }),
    version: count({ label: 'Version', ...published }, { atLeast: 1 }),
    title: shortText({ label: 'Title', ...published }),
    issuedOn: day({ label: 'Issued on', ...published }),
    questions: arrayOf<Question>(Question, { atLeast: 1 }),
  }),
  {
    title: 'Questionnaire',
    meaning: 'A version of an organisation’s own questionnaire.',
    citation: { follows: ['EU-2-03'] },
    rules: [distinct('questions', 'id')],
  },
);
export interface Questionnaire extends RecordOf<typeof Questionnaire> {}
