import { type ValueOf, vocabulary } from '../list/index.js';

/** How far an evaluation has come. */
export const evaluationStatuses = /* @__PURE__ */ vocabulary('status of an evaluation', {
  planned: {
    label: 'Planned',
    definition: 'The evaluation is announced and has not been completed.',
    citation: { follows: ['NR-4-01'] },
  },
  completed: {
    label: 'Completed',
    definition: 'The evaluation has been carried out.',
    citation: { follows: ['NR-4-01'] },
  },
});

/** One of {@link evaluationStatuses}. */
export type EvaluationStatus = ValueOf<typeof evaluationStatuses>;
