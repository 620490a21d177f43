import {
  codedOrText,
  day,
  daysInOrder,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  unread,
} from '../../schema/index.js';
import { riskLevels } from '../../vocabulary/index.js';

const assessed = { category: 'security', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The category of security risk and of control risk into which a prison has put the client (WO-2.4-02). It is the
 * prison’s conclusion, in its own words where it has its own categories; the library computes none.
 *
 * @example
 * ```ts
 * import { Classification } from 'exit-work/model';
 *
 * Classification.safeParse({ id: 'cl-1', securityRisk: 'low', classifiedOn: '2030-01-14' }).success; // => false
 * ```
 */
export const Classification = record(
  () => ({
    id: identifier({ label: 'Classification', category: 'reference', subject: 'client' }),
    securityRisk: codedOrText(
      riskLevels,
      unread({
        label: 'Security risk',
        ...assessed,
        citation: { follows: ['WO-2.4-02'] },
      }),
    ),
    controlRisk: codedOrText(
      riskLevels,
      unread({
        label: 'Control risk',
        ...assessed,
        citation: { follows: ['WO-2.4-02'] },
      }),
    ),
    classifiedOn: day({ label: 'Classified on', ...file }),
    reviewOn: optional(day({ label: 'Review on', ...file })),
    classifiedById: referenceTo('organisations', { label: 'Classified by', ...file }),
    riskAssessmentId: optional(
      referenceTo('riskAssessments', {
        label: 'Rests on the risk assessment',
        ...file,
        citation: { follows: ['WO-2.4-01'] },
      }),
    ),
  }),
  {
    title: 'Classification',
    meaning: 'The category of security risk and of control risk that a prison has set.',
    citation: { follows: ['WO-2.4-02'] },
    rules: [daysInOrder('classifiedOn', 'reviewOn')],
  },
);
export interface Classification extends RecordOf<typeof Classification> {}
