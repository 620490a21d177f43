import { day, type RecordOf, record, shortText } from '../../schema/index.js';
import { published } from '../core/index.js';

/**
 * The meeting at which a practice was presented and discussed: preferred by the collection, not required (NR-0-04).
 *
 * @example
 * ```ts
 * import { PracticePresentation } from 'exit-work/model';
 *
 * PracticePresentation.parse({ group: 'RAN EXIT', on: '2019-10-23', place: 'Rome', subject: 'gender' }).place; // => 'Rome'
 * ```
 */
export const PracticePresentation = record(
  () => ({
    group: shortText({
      label: 'Working group or event',
      ...published,
      citation: { follows: ['NR-0-04'] },
    }),
    on: day({ label: 'On', ...published, citation: { follows: ['NR-0-04'] } }),
    place: shortText({ label: 'Place', ...published, citation: { follows: ['NR-0-04'] } }),
    subject: shortText({ label: 'Subject', ...published, citation: { follows: ['NR-0-04'] } }),
  }),
  {
    title: 'Presentation of a practice',
    meaning: 'The meeting at which a practice was presented and discussed.',
    citation: { follows: ['NR-0-04'] },
  },
);
export interface PracticePresentation extends RecordOf<typeof PracticePresentation> {}
