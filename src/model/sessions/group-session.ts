import {
  arrayOf,
  codedOrText,
  count,
  identifier,
  instant,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  unread,
} from '../../schema/index.js';
import { groupActivities } from '../../vocabulary/index.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * What a group did, when, and how many came (CS-3.11-01). It names no participant: each case says in its own session
 * that its client was there, so that a group that a restricted client attends exposes nobody.
 *
 * @example
 * ```ts
 * import { GroupSession } from 'exit-work/model';
 *
 * GroupSession.safeParse({
 *   id: 'gs-1', heldAt: '2030-02-04T18:00:00+01:00', activities: ['civic-education'], workerIds: ['m-1'], attended: 7,
 *   participants: ['c-1'],
 * }).error?.issues[0]?.code; // => 'unrecognized_keys'
 * ```
 */
export const GroupSession = record(
  () => ({
    id: identifier({ label: 'Group session', ...organisational }),
    heldAt: instant({ label: 'Held at', ...organisational }),
    activities: arrayOf(
      codedOrText(
        groupActivities,
        unread({
          label: 'Activity',
          ...organisational,
          citation: { follows: ['CS-3.11-01'] },
        }),
      ),
      {
        atLeast: 1,
      },
    ),
    topic: optional(shortText(unread({ label: 'Topic', ...organisational }))),
    workerIds: arrayOf(
      referenceTo('team', { label: 'Worker', category: 'case-administration', subject: 'staff' }),
      {
        atLeast: 1,
      },
    ),
    attended: count({ label: 'How many came', ...organisational }),
    minutes: optional(count({ label: 'Minutes', ...organisational })),
  }),
  {
    title: 'Group session',
    meaning: 'What a group did and how many came, without naming anybody.',
    citation: { follows: ['CS-3.11-01', 'CS-3.6-04'] },
  },
);
export interface GroupSession extends RecordOf<typeof GroupSession> {}
