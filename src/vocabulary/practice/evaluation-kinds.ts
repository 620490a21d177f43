import { type ValueOf, vocabulary } from '../list/index.js';

/** Who evaluates. */
export const evaluationKinds = /* @__PURE__ */ vocabulary('kind of evaluation', {
  internal: {
    label: 'Internal',
    definition: 'The organisation that does the work evaluates it itself.',
    citation: { follows: ['NR-0-06'] },
  },
  external: {
    label: 'External',
    definition: 'Somebody outside the organisation that does the work evaluates it.',
    citation: { follows: ['NR-0-06'] },
  },
});

/** One of {@link evaluationKinds}. */
export type EvaluationKind = ValueOf<typeof evaluationKinds>;
