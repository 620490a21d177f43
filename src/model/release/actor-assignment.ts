import {
  anyNumberOf,
  arrayOf,
  day,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { roles } from '../../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * Who does what in reintegration, and since when they know it (WO-5.5-01).
 *
 * @example
 * ```ts
 * import { ActorAssignment } from 'exit-work/model';
 *
 * ActorAssignment.safeParse({ organisationId: 'o-1', role: 'employment-adviser', responsibilities: [] }).success; // => false
 * ```
 */
export const ActorAssignment = record(
  () => ({
    organisationId: referenceTo('organisations', { label: 'Organisation', ...file }),
    role: term(roles, { label: 'Role', ...file, citation: { follows: ['WO-5.5-01'] } }),
    responsibilities: arrayOf(
      shortText(unread({ label: 'Responsibility', ...planned, citation: { follows: ['WO-5.5-01'] } })),
      {
        atLeast: 1,
      },
    ),
    goals: anyNumberOf(
      shortText(unread({ label: 'Goal', ...planned, citation: { follows: ['WO-5.5-01'] } })),
    ),
    acknowledgedOn: optional(day({ label: 'Acknowledged on', ...file })),
  }),
  {
    title: 'Assignment of an actor',
    meaning: 'Who does what in reintegration, and since when they know it.',
    citation: { follows: ['WO-5.5-01'] },
  },
);
export interface ActorAssignment extends RecordOf<typeof ActorAssignment> {}
