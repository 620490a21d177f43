import { type RecordOf, record, shortText, term } from '../../schema/index.js';
import { dataCategories } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What the parties of an agreement must tell each other, and in which circumstances (CS-4.7-06). It binds the parties;
 * it is no law, and a prohibition stands against it.
 *
 * @example
 * ```ts
 * import { RequiredSharing } from 'exit-work/model';
 *
 * RequiredSharing.safeParse({ category: 'participation', circumstance: 'the client misses two sessions' }).success; // => true
 * ```
 */
export const RequiredSharing = record(
  () => ({
    category: term(dataCategories, {
      label: 'Category',
      ...organisational,
      citation: { follows: ['CS-4.7-06'] },
    }),
    circumstance: shortText({
      label: 'Circumstance',
      ...organisational,
      citation: { follows: ['CS-4.7-06'] },
      mayContain: peopleNamed,
    }),
  }),
  {
    title: 'Required sharing',
    meaning: 'What the parties of an agreement must tell each other, and in which circumstances.',
    citation: { follows: ['CS-4.7-06'] },
  },
);
export interface RequiredSharing extends RecordOf<typeof RequiredSharing> {}
