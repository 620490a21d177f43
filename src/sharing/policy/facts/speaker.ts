import { anyNumberOf, identifier, languageTag, type RecordOf, record } from '../../../schema/index.js';

/**
 * Which languages somebody understands who gives a consent; none where nobody has asked.
 *
 * @example
 * ```ts
 * import { Speaker } from 'exit-work/sharing';
 *
 * Speaker.safeParse({ personId: 'c-1', languages: ['de', 'ar'] }).success; // => true
 * ```
 */
export const Speaker = record(
  () => ({
    personId: identifier({ label: 'Person', category: 'reference', subject: 'third-party' }),
    languages: anyNumberOf(languageTag({ label: 'Language', category: 'identity', subject: 'third-party' })),
  }),
  {
    title: 'Speaker',
    meaning: 'Which languages somebody understands who gives a consent.',
    citation: { ours: 'whoever did not understand a notice has agreed to nothing' },
  },
);
export interface Speaker extends RecordOf<typeof Speaker> {}
