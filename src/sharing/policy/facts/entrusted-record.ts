import { identifier, type RecordOf, record } from '../../../schema/index.js';

const inConfidence = { category: 'counselling-notes', subject: 'client' } as const;

/**
 * A record that one person has entrusted to one worker, as the file of a case marks it: whose it is, and never what stands in it.
 *
 * @example
 * ```ts
 * import { EntrustedRecord } from 'exit-work/sharing';
 *
 * EntrustedRecord.safeParse({ id: 'ei-1', recordId: 'rn-1', entrustedById: 'c-1', entrustedToId: 'm-2' }).success; // => true
 * ```
 */
export const EntrustedRecord = record(
  () => ({
    id: identifier({ label: 'Entrusted item', category: 'reference', subject: 'client' }),
    recordId: identifier({ label: 'Record', category: 'reference', subject: 'client' }),
    entrustedById: identifier({ label: 'Entrusted by', ...inConfidence }),
    entrustedToId: identifier({ label: 'Entrusted to', ...inConfidence }),
  }),
  {
    title: 'Entrusted record',
    meaning: 'A record that one person has entrusted to one worker.',
    citation: { follows: ['MG-2.1-07'] },
  },
);
export interface EntrustedRecord extends RecordOf<typeof EntrustedRecord> {}
