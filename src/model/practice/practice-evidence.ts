import {
  anyNumberOf,
  freeText,
  notEmpty,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../../schema/index.js';
import { evaluationKinds } from '../../vocabulary/index.js';
import { published } from '../core/index.js';

/**
 * An evaluation of a practice, from inside or outside, and what it found.
 *
 * @example
 * ```ts
 * import { PracticeEvaluation } from 'exit-work/model';
 *
 * PracticeEvaluation.parse({ kind: 'external', year: '2015' }).kind; // => 'external'
 * ```
 */
export const PracticeEvaluation = record(
  () => ({
    kind: optional(
      term(evaluationKinds, { label: 'Kind', ...published, citation: { follows: ['NR-0-06'] } }),
    ),
    year: optional(shortText({ label: 'When', ...published })),
    findings: optional(freeText({ label: 'Findings', ...published })),
  }),
  {
    title: 'Evaluation of a practice',
    meaning: 'An evaluation from inside or outside, and what it found.',
    citation: { follows: ['NR-0-06'] },
    rules: [notEmpty],
  },
);
export interface PracticeEvaluation extends RecordOf<typeof PracticeEvaluation> {}

/**
 * What is known of how well a practice works: views and figures, evaluations, feedback of those whom it is for,
 * comments of peers, and what monitoring showed (NR-0-06).
 *
 * @example
 * ```ts
 * import { PracticeEvidence } from 'exit-work/model';
 *
 * PracticeEvidence.parse({ quantitative: 'a three-digit number of cases' }).quantitative; // => 'a three-digit number of cases'
 * ```
 */
export const PracticeEvidence = record(
  () => ({
    qualitative: optional(freeText({ label: 'Views', ...published, citation: { follows: ['NR-0-06'] } })),
    quantitative: optional(freeText({ label: 'Figures', ...published, citation: { follows: ['NR-0-06'] } })),
    evaluations: anyNumberOf<PracticeEvaluation>(PracticeEvaluation),
    targetGroupFeedback: optional(
      freeText({
        label: 'Feedback of the target group',
        ...published,
        citation: { follows: ['NR-0-06'] },
      }),
    ),
    peerReview: optional(
      freeText({ label: 'Comments of peers', ...published, citation: { follows: ['NR-0-06'] } }),
    ),
    outcomes: optional(
      freeText({ label: 'What monitoring showed', ...published, citation: { follows: ['NR-0-06'] } }),
    ),
  }),
  {
    title: 'Evidence of a practice',
    meaning: 'What is known of how well a practice works.',
    citation: { follows: ['NR-0-06'] },
    rules: [notEmpty],
  },
);
export interface PracticeEvidence extends RecordOf<typeof PracticeEvidence> {}
