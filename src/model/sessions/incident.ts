import {
  anyNumberOf,
  codedOrText,
  flag,
  freeText,
  identifier,
  instant,
  instantsInOrder,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  unread,
} from '../../schema/index.js';
import { incidentKinds } from '../../vocabulary/index.js';

const guarded = { category: 'security', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Something that went wrong around a case: a threat, an attack, a leak, a report in the media (MG-3.2-03, WO-1.6-05).
 *
 * @example
 * ```ts
 * import { Incident } from 'exit-work/model';
 *
 * Incident.safeParse({
 *   id: 'i-1', kind: 'threat-to-staff', happenedAt: '2030-04-01T09:00:00+02:00', recordedAt: '2030-04-01T10:00:00+02:00',
 *   description: 'call at the office',
 * }).success; // => true
 * ```
 */
export const Incident = record(
  () => ({
    id: identifier({ label: 'Incident', category: 'reference', subject: 'client' }),
    kind: codedOrText(incidentKinds, unread({ label: 'Kind', ...guarded })),
    happenedAt: instant({ label: 'Happened at', ...guarded }),
    recordedAt: instant({ label: 'Recorded at', ...file }),
    description: freeText(
      unread({
        label: 'Description',
        ...guarded,
      }),
    ),
    reportedToIds: anyNumberOf(
      referenceTo('organisations', { label: 'Reported to', ...file, citation: { follows: ['CS-4.7-02'] } }),
    ),
    mediaInterest: optional(flag({ label: 'The media ask', ...file, citation: { follows: ['WO-1.6-05'] } })),
    followUp: optional(shortText(unread({ label: 'What was done', ...guarded }))),
  }),
  {
    title: 'Incident',
    meaning: 'Something that went wrong around a case, and what was done.',
    rules: [instantsInOrder('happenedAt', 'recordedAt')],
  },
);
export interface Incident extends RecordOf<typeof Incident> {}
