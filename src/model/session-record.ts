import {
  count,
  freeText,
  identifier,
  instant,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { methods, sessionFormats, sessionOutcomes } from '../vocabulary/index.js';

const participating = { category: 'participation', subject: 'client' } as const;

/**
 * One planned meeting with the client and whether it took place (WO-6.2-03). Attendance is a fact that a
 * supervisor may be entitled to; what was said is a counselling note and stays in the house.
 *
 * @example
 * ```ts
 * import { annotationOf, SessionRecord } from 'exit-work/model';
 *
 * annotationOf(SessionRecord.shape.outcome)?.category; // => 'participation'
 * ```
 */
export const SessionRecord = record({
  id: identifier({ label: 'Session', category: 'reference', subject: 'client' }),
  heldAt: instant({ label: 'Held at', ...participating }),
  format: term(sessionFormats, { label: 'Format', ...participating }),
  outcome: term(sessionOutcomes, { label: 'Outcome', ...participating }),
  workerIds: list(identifier({ label: 'Worker', category: 'case-administration', subject: 'client' }), {
    atLeast: 1,
  }),
  methods: optional(list(term(methods, { label: 'Method', category: 'needs-and-plan', subject: 'client' }))),
  minutes: optional(count({ label: 'Minutes', ...participating })),
  topic: optional(shortText({ label: 'Topic', category: 'counselling-notes', subject: 'client' })),
  notes: optional(
    freeText({
      label: 'Notes',
      category: 'counselling-notes',
      subject: 'client',
      mayContain: [
        'identity',
        'whereabouts',
        'family-and-network',
        'health',
        'beliefs',
        'undisclosed-offences',
        'security',
      ],
      sources: ['MG-1-03'],
    }),
  ),
});
export interface SessionRecord extends RecordOf<typeof SessionRecord> {}
