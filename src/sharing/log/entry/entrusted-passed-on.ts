import { arrayOf, identifier, type RecordOf, record } from '../../../schema/index.js';
import { CitedGround } from './disclosed-item.js';

/**
 * That something entrusted to a worker went along with a disclosure, and what reached it: nothing for those who know of it, who
 * entrusted it and to whom it was. Never in which record it stands, nor what it is.
 *
 * @example
 * ```ts
 * import { EntrustedPassedOn } from 'exit-work/sharing';
 *
 * EntrustedPassedOn.safeParse({ entrustedId: 'ei-1', grounds: [{ ground: 'consent', id: 'consent-1' }] }).success; // => true
 * ```
 */
export const EntrustedPassedOn = record(
  () => ({
    entrustedId: identifier({ label: 'Entrusted item', category: 'reference', subject: 'client' }),
    grounds: arrayOf<CitedGround>(CitedGround),
  }),
  {
    title: 'Entrusted item passed on',
    meaning: 'That something entrusted to a worker went along with a disclosure, and what reached it.',
    citation: { follows: ['MG-2.1-07'] },
  },
);
export interface EntrustedPassedOn extends RecordOf<typeof EntrustedPassedOn> {}
