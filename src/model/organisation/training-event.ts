import {
  arrayOf,
  codedOrText,
  count,
  day,
  identifier,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../../schema/index.js';
import { trainingForms, trainingTopics } from '../../vocabulary/index.js';
import { peopleNamed } from '../core/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * A training that an organisation gave: to whom, on what, directly or to trainers (CS-4.3-05).
 *
 * @example
 * ```ts
 * import { TrainingEvent } from 'exit-work/model';
 *
 * TrainingEvent.safeParse({
 *   id: 'te-1', organisationId: 'o-1', on: '2030-02-01', form: 'direct', topics: [], audience: 'prison staff',
 * }).success; // => false
 * ```
 */
export const TrainingEvent = record(
  () => ({
    id: identifier({ label: 'Training', ...organisational }),
    organisationId: identifier({ label: 'Given by', ...organisational }),
    on: day({ label: 'On', ...organisational }),
    form: term(trainingForms, { label: 'Form', ...organisational, citation: { follows: ['CS-4.3-05'] } }),
    topics: arrayOf(
      codedOrText(trainingTopics, {
        label: 'Topic',
        ...organisational,
        citation: { follows: ['CS-4.3-05'] },
        mayContain: peopleNamed,
      }),
      {
        atLeast: 1,
      },
    ),
    audience: shortText({ label: 'Audience', ...organisational, mayContain: peopleNamed }),
    attended: optional(count({ label: 'How many came', ...organisational })),
  }),
  {
    title: 'Training',
    meaning: 'A training that an organisation gave: to whom and on what.',
    citation: { follows: ['CS-4.3-05'] },
  },
);
export interface TrainingEvent extends RecordOf<typeof TrainingEvent> {}
