import { day, freeText, optional, type RecordOf, record, rule, term } from '../../schema/index.js';
import { evaluationKinds, evaluationStatuses } from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/**
 * An evaluation that a programme awaits or has behind it (NR-4-01). A project ends with one, which decides whether it
 * goes on (CS-3.1-04); a pilot needs one (WO-4.2-01).
 *
 * @example
 * ```ts
 * import { ProgrammeEvaluation } from 'exit-work/model';
 *
 * ProgrammeEvaluation.parse({ status: 'planned', dueOn: '2032-12-31' }).status; // => 'planned'
 * ProgrammeEvaluation.safeParse({ status: 'completed' }).success; // => false
 * ```
 */
export const ProgrammeEvaluation = record(
  () => ({
    kind: optional(
      term(evaluationKinds, { label: 'Kind', ...published, citation: { follows: ['WO-6.1-01'] } }),
    ),
    status: term(evaluationStatuses, {
      label: 'Status',
      ...published,
      citation: { follows: ['NR-4-01'] },
    }),
    dueOn: optional(day({ label: 'Due on', ...published, citation: { follows: ['NR-4-01'] } })),
    completedOn: optional(day({ label: 'Completed on', ...published, citation: { follows: ['NR-4-01'] } })),
    findings: optional(freeText({ label: 'Findings', ...published, citation: { follows: ['CS-3.1-04'] } })),
  }),
  {
    title: 'Evaluation of a programme',
    meaning: 'An evaluation that a programme awaits or has behind it.',
    citation: { follows: ['NR-4-01', 'WO-4.2-01', 'CS-3.1-04', 'WO-6.1-01'] },
    rules: [
      rule({
        code: 'completion-day-mismatch',
        fields: ['status', 'completedOn'],
        statement: 'an evaluation has a day of completion once it is completed, and not before',
        at: 'completedOn',
        expected: 'expected a day for an evaluation that is completed, and none for others',
        holds: ({ status, completedOn }) => (status === 'completed') === (completedOn !== undefined),
      }),
    ],
  },
);
export interface ProgrammeEvaluation extends RecordOf<typeof ProgrammeEvaluation> {}
