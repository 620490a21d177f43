import * as z from 'zod';
import { coded } from '../../kernel/issue/index.js';
import {
  field,
  identifier,
  instant,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  type TextAnnotation,
  term,
  unread,
} from '../../schema/index.js';
import { type AnyEventType, custodyStates, participationTracks, roles } from '../../vocabulary/index.js';
import { impliedByRole } from '../core/index.js';
import { eventRules } from './event-rules.js';

const happened = { category: 'case-administration', subject: 'client' } as const;

// That a client was imprisoned, released or in a crisis is more than a fact of participation.
const typeAnnotation: TextAnnotation = {
  label: 'What happened',
  category: 'participation',
  subject: 'client',
  mayContain: ['offences', 'whereabouts', 'security'],
  tells: impliedByRole,
};

const eventType = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, {
  error: coded(
    'wrong-form-event',
    'expected the name of an event, such as `plan.agreed`: past tense, lower case, subject before the dot',
  ),
});

/**
 * Something that happened in a case: what, when, who says so, in which role. The event log is the truth about a
 * case. An event holds no content of its own: it names the record that was filed with it, so that a record can
 * be rectified or erased without rewriting history.
 *
 * An event that was entered later than it happened says so in `enteredAt`. An entry that was wrong stays in the log; a
 * later one `replaces` it, or takes it back without anything in its place: `entry.retracted`.
 *
 * @example
 * ```ts
 * import { CaseEvent } from 'exit-work/model';
 *
 * CaseEvent.safeParse({
 *   id: 'e-2', type: 'plan.agreed', instant: '2030-01-07T10:00:00+01:00', actorId: 'm-1', role: 'case-manager',
 * }).success; // => true
 * ```
 */
export const CaseEvent = record(
  () => ({
    id: identifier({ label: 'Event', category: 'reference', subject: 'client' }),
    type: field<AnyEventType>(eventType, typeAnnotation),
    instant: instant({ label: 'When', ...happened }),
    actorId: referenceTo('people', { label: 'Recorded by', ...happened }),
    role: term(roles, { label: 'In the role of', ...happened, tells: impliedByRole }),
    recordId: optional(identifier({ label: 'Record filed', category: 'reference', subject: 'client' })),
    reason: optional(
      shortText(
        unread({
          label: 'Reason',
          category: 'counselling-notes',
          subject: 'client',
        }),
      ),
    ),
    linkedCaseId: optional(identifier({ label: 'Linked case', category: 'reference', subject: 'client' })),
    approvedById: optional(referenceTo('people', { label: 'Approved by', ...happened })),
    approvedInRole: optional(term(roles, { label: 'Approved in the role of', ...happened })),
    enteredAt: optional(instant({ label: 'Entered at', ...happened })),
    replaces: optional(referenceTo('events', { label: 'Entry that this one replaces', ...happened })),
  }),
  {
    title: 'Case event',
    meaning: 'Something that happened in a case: what, when, who says so, in which role.',
    citation: { follows: ['WO-6.2-03'] },
    rules: eventRules,
  },
);
export interface CaseEvent extends RecordOf<typeof CaseEvent> {}

/**
 * The event that opens a case. It says on which track the case runs and whether the client is in custody at the
 * time; later events can change both.
 *
 * @example
 * ```ts
 * import { OpeningEvent } from 'exit-work/model';
 *
 * OpeningEvent.parse({
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'counsellor', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * }).track; // => 'voluntary'
 * ```
 */
export const OpeningEvent = CaseEvent.extend(
  {
    caseId: identifier({ label: 'Case', category: 'reference', subject: 'client' }),
    track: term(participationTracks, { label: 'Track', category: 'participation', subject: 'client' }),
    custody: term(custodyStates, { label: 'In custody', category: 'offences', subject: 'client' }),
  },
  {
    title: 'Opening event',
    meaning: 'The event that opens a case, and on which track.',
    citation: { follows: ['CS-3.3-01'] },
  },
);
export interface OpeningEvent extends RecordOf<typeof OpeningEvent> {}
