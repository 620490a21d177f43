import {
  day,
  daysInOrder,
  freeText,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  term,
  unread,
} from '../../schema/index.js';
import { behaviourChanges } from '../../vocabulary/index.js';

/**
 * A change that a worker in close contact noticed (CS-4.6-10). It is an observation of one day by one person, never a
 * score and never a prediction.
 *
 * @example
 * ```ts
 * import { BehaviourObservation } from 'exit-work/model';
 *
 * BehaviourObservation.parse({
 *   id: 'bo-1', observedOn: '2030-05-02', memberId: 'm-1', change: 'small-change', description: 'answers calls again',
 * }).change; // => 'small-change'
 * ```
 */
export const BehaviourObservation = record(
  () => ({
    id: identifier({ label: 'Observation', category: 'reference', subject: 'client' }),
    observedOn: day({ label: 'Observed on', category: 'counselling-notes', subject: 'client' }),
    memberId: referenceTo('team', {
      label: 'Observed by',
      category: 'case-administration',
      subject: 'client',
    }),
    change: term(behaviourChanges, {
      label: 'Change',
      category: 'security',
      subject: 'client',
      citation: { follows: ['CS-4.6-10'] },
    }),
    description: freeText(
      unread({
        label: 'What was seen',
        category: 'counselling-notes',
        subject: 'client',
      }),
    ),
    reviewedOn: optional(
      day({
        label: 'Talked over on',
        category: 'case-administration',
        subject: 'client',
        citation: { follows: ['CS-4.6-10'] },
      }),
    ),
  }),
  {
    title: 'Observation',
    meaning: 'A change of behaviour that a worker noticed.',
    citation: { follows: ['CS-4.6-10'] },
    rules: [daysInOrder('observedOn', 'reviewedOn')],
  },
);
export interface BehaviourObservation extends RecordOf<typeof BehaviourObservation> {}
