import {
  flag,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
} from '../../../schema/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A time in which a guardian decides for the client or beside them; `notAsked` where the client is to be protected from this guardian.
 *
 * @example
 * ```ts
 * import { Guardianship } from 'exit-work/sharing';
 *
 * Guardianship.safeParse({ guardianId: 'g-1', from: '2030-01-01T00:00:00Z' }).success; // => true
 * ```
 */
export const Guardianship = record(
  () => ({
    guardianId: identifier({ label: 'Guardian', category: 'reference', subject: 'relative' }),
    from: instant({ label: 'From', ...file }),
    until: optional(instant({ label: 'Until', ...file })),
    notAsked: optional(flag({ label: 'Not to be asked', category: 'security', subject: 'client' })),
  }),
  {
    title: 'Guardianship',
    meaning: 'A time in which a guardian decides for the client or beside them.',
    citation: { follows: ['CS-4.7-11'] },
    rules: [instantsInOrder('from', 'until')],
  },
);
export interface Guardianship extends RecordOf<typeof Guardianship> {}
