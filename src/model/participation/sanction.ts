import { codedOrText, day, type RecordOf, record, shortText, unread } from '../../schema/index.js';
import { sanctionKinds } from '../../vocabulary/index.js';

const participating = { category: 'participation', subject: 'client' } as const;

/**
 * What followed a beneficiary’s lack of cooperation (WO-3.2-04). There are sanctions only where participation is
 * mandated: {@link Participation} refuses others. That they were announced (WO-3.2-05) is for the practice review.
 *
 * @example
 * ```ts
 * import { Sanction } from 'exit-work/model';
 *
 * Sanction.parse({ kind: 'warning', imposedOn: '2030-05-02', reason: 'three sessions missed' }).kind; // => 'warning'
 * ```
 */
export const Sanction = record(
  () => ({
    kind: codedOrText(
      sanctionKinds,
      unread({
        label: 'Sanction',
        ...participating,
        citation: { follows: ['WO-3.2-04'] },
      }),
    ),
    imposedOn: day({ label: 'Imposed on', ...participating }),
    reason: shortText(unread({ label: 'Reason', ...participating })),
  }),
  {
    title: 'Sanction',
    meaning: 'What followed lack of cooperation in a mandated participation.',
    citation: { follows: ['WO-3.2-04', 'WO-3.2-05'] },
  },
);
export interface Sanction extends RecordOf<typeof Sanction> {}
