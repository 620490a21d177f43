import {
  codedOrText,
  day,
  daysInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  unread,
} from '../../schema/index.js';
import { securityMeasures } from '../../vocabulary/index.js';

const guarded = { category: 'security', subject: 'client' } as const;

/**
 * What protects a person, from when, and who sees to it (CS-5.2-21, MG-2.2-04).
 *
 * @example
 * ```ts
 * import { ProtectionMeasure } from 'exit-work/model';
 *
 * ProtectionMeasure.parse({ measure: 'hidden-address', from: '2030-03-05', responsibleId: 'o-exit' }).measure; // => 'hidden-address'
 * ```
 */
export const ProtectionMeasure = record(
  () => ({
    measure: codedOrText(
      securityMeasures,
      unread({
        label: 'Measure',
        ...guarded,
        citation: { follows: ['CS-5.2-21', 'MG-2.2-04'] },
      }),
    ),
    from: day({ label: 'From', ...guarded }),
    until: optional(day({ label: 'Until', ...guarded })),
    responsibleId: referenceTo('organisations', { label: 'Responsible organisation', ...guarded }),
  }),
  {
    title: 'Protection measure',
    meaning: 'What protects a person, from when, and who sees to it.',
    citation: { follows: ['CS-5.2-21'] },
    rules: [daysInOrder('from', 'until')],
  },
);
export interface ProtectionMeasure extends RecordOf<typeof ProtectionMeasure> {}
