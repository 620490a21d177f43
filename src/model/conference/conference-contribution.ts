import { codedOrText, freeText, type RecordOf, record, referenceTo, unread } from '../../schema/index.js';
import { perspectives } from '../../vocabulary/index.js';

/**
 * What a body brought to a conference, from its view (CS-3.5-02): several views can improve the picture (CS-4.5-03).
 *
 * @example
 * ```ts
 * import { ConferenceContribution } from 'exit-work/model';
 *
 * ConferenceContribution.parse({
 *   organisationId: 'o-2', perspective: 'educational', content: 'goes to school every day',
 * }).perspective; // => 'educational'
 * ```
 */
export const ConferenceContribution = record(
  () => ({
    organisationId: referenceTo('organisations', {
      label: 'Contributed by',
      category: 'case-administration',
      subject: 'client',
    }),
    perspective: codedOrText(
      perspectives,
      unread({
        label: 'View',
        category: 'case-administration',
        subject: 'client',
        citation: { follows: ['CS-3.5-02'] },
      }),
    ),
    content: freeText(
      unread({
        label: 'Content',
        category: 'progress',
        subject: 'client',
      }),
    ),
  }),
  {
    title: 'Contribution to a conference',
    meaning: 'What a body brought to a conference, from its view.',
    citation: { follows: ['CS-3.5-02', 'CS-4.5-03'] },
  },
);
export interface ConferenceContribution extends RecordOf<typeof ConferenceContribution> {}
