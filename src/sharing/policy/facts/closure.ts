import { instant, instantsInOrder, optional, type RecordOf, record } from '../../../schema/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A time in which the case is closed. It ends where the case is opened again.
 *
 * @example
 * ```ts
 * import { Closure } from 'exit-work/sharing';
 *
 * Closure.safeParse({ from: '2030-04-01T09:00:00+02:00' }).success; // => true
 * ```
 */
export const Closure = record(
  () => ({
    from: instant({ label: 'From', ...file }),
    until: optional(instant({ label: 'Until', ...file })),
  }),
  {
    title: 'Closure',
    meaning: 'A time in which the case is closed.',
    citation: { follows: ['CS-3.8-04'] },
    rules: [instantsInOrder('from', 'until')],
  },
);
export interface Closure extends RecordOf<typeof Closure> {}
