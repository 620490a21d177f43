import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  count,
  freeText,
  identifier,
  instant,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  absenceReasons,
  biographicalElements,
  communicationChannels,
  contactKinds,
  ideologyMeasures,
  methods,
  sessionFormats,
  sessionOutcomes,
} from '../../vocabulary/index.js';
import { sessionRules } from './session-rules.js';

const participating = { category: 'participation', subject: 'client' } as const;
const planned = { category: 'needs-and-plan', subject: 'client' } as const;

/**
 * One planned meeting with the client and whether it took place (WO-6.2-03). Attendance is a fact that a
 * supervisor may be entitled to; what was said is a counselling note and stays with the holder.
 *
 * Minutes are whole. A meeting in a group names the group’s own record, which holds nobody’s case.
 *
 * @example
 * ```ts
 * import { SessionRecord } from 'exit-work/model';
 * import { annotationOf } from 'exit-work/schema';
 *
 * annotationOf(SessionRecord.shape.outcome)?.category; // => 'participation'
 * ```
 */
export const SessionRecord = record(
  () => ({
    id: identifier({ label: 'Session', category: 'reference', subject: 'client' }),
    heldAt: instant({ label: 'Held at', ...participating }),
    format: term(sessionFormats, { label: 'Format', ...participating }),
    channel: optional(
      term(communicationChannels, {
        label: 'Channel',
        ...participating,
        citation: { follows: ['CS-3.4-02', 'CS-3.12-05'] },
      }),
    ),
    contactKind: optional(
      term(contactKinds, { label: 'Kind of contact', ...participating, citation: { follows: ['EU-2-09'] } }),
    ),
    groupSessionId: optional(
      identifier({ label: 'Session of the group', category: 'reference', subject: 'client' }),
    ),
    outcome: term(sessionOutcomes, { label: 'Outcome', ...participating }),
    absenceReason: optional(
      codedOrText(
        absenceReasons,
        unread({
          label: 'Reason for the absence',
          ...participating,
          citation: { follows: ['WO-6.2-03'] },
          valuesMayContain: ['health', 'family-and-network', 'security', 'offences'],
        }),
      ),
    ),
    workerIds: arrayOf(
      referenceTo('team', { label: 'Worker', category: 'case-administration', subject: 'client' }),
      {
        atLeast: 1,
      },
    ),
    methods: anyNumberOf(
      codedOrText(methods, unread({ label: 'Method', ...planned, citation: { follows: ['CS-3.11-02'] } })),
    ),
    ideologyMeasures: anyNumberOf(
      codedOrText(
        ideologyMeasures,
        unread({
          label: 'Measure on ideology',
          category: 'beliefs',
          subject: 'client',
          citation: { follows: ['CS-3.10-02', 'NR-1-09'] },
        }),
      ),
    ),
    biographicalElements: anyNumberOf(
      term(biographicalElements, {
        label: 'Biographical work on',
        ...planned,
        citation: { follows: ['CS-3.11-06'] },
      }),
    ),
    minutes: optional(count({ label: 'Minutes', ...participating })),
    topic: optional(shortText(unread({ label: 'Topic', category: 'counselling-notes', subject: 'client' }))),
    notes: optional(
      freeText(
        unread({
          label: 'Notes',
          category: 'counselling-notes',
          subject: 'client',
          citation: { follows: ['MG-1-03'] },
        }),
      ),
    ),
  }),
  {
    title: 'Session',
    meaning: 'One planned meeting with the client and whether it took place.',
    citation: { follows: ['WO-6.2-03', 'CS-3.6-04'] },
    rules: sessionRules,
  },
);
export interface SessionRecord extends RecordOf<typeof SessionRecord> {}
