import { type Rule, rule } from '../../schema/index.js';
import type { SessionFormat, SessionOutcome } from '../../vocabulary/index.js';

interface Ruled {
  readonly format: SessionFormat;
  readonly outcome: SessionOutcome;
  readonly groupSessionId?: string;
  readonly absenceReason?: string;
  readonly minutes?: number;
}

const absenceHasReason = rule<Ruled>({
  code: 'absence-reason-despite-meeting',
  fields: ['outcome', 'absenceReason'],
  statement: 'a meeting that was held has no reason for an absence',
  at: 'absenceReason',
  expected: 'belongs to a meeting that was not held; remove it, or correct `outcome`',
  holds: ({ outcome, absenceReason }) => outcome !== 'held' || absenceReason === undefined,
});

const onlyGroupsHaveGroupSession = rule<Ruled>({
  code: 'group-session-outside-group',
  fields: ['format', 'groupSessionId'],
  statement: 'only a meeting in a group names the session of the group',
  at: 'groupSessionId',
  expected: 'belongs to the format `group`; remove it, or correct `format`',
  holds: ({ format, groupSessionId }) => format === 'group' || groupSessionId === undefined,
});

const nothingHappensInNoMeeting = rule<Ruled>({
  code: 'length-without-meeting',
  fields: ['outcome', 'minutes'],
  statement: 'a meeting that was not held has no length',
  at: 'minutes',
  expected: 'expected no minutes for a meeting that was not held',
  holds: ({ outcome, minutes = 0 }) => outcome === 'held' || minutes === 0,
});

/** What a session can never be. */
export const sessionRules: readonly Rule<Ruled>[] = [
  absenceHasReason,
  onlyGroupsHaveGroupSession,
  nothingHappensInNoMeeting,
];
