import * as z from 'zod';
import { isOnDays } from '../../kernel/calendar/index.js';
import { checkedArgument } from '../../kernel/check/index.js';
import { CalendarDay, Instant, TimeZone } from '../../kernel/index.js';
import { type Role, roles, valuesOf } from '../../vocabulary/index.js';
import type { TeamMember } from './team-member.js';

/** As much of a team member as is asked. */
type Member = Pick<TeamMember, 'role' | 'roles' | 'from' | 'until'>;

const anyMember: z.ZodType<Member> = /* @__PURE__ */ memberSchema();
const anyZone = /* @__PURE__ */ z.optional(TimeZone);

function memberSchema(): z.ZodType<Member> {
  const days = { from: z.exactOptional(CalendarDay), until: z.exactOptional(CalendarDay) };
  const role = z.enum(valuesOf(roles));
  return z.object({ role, ...days, roles: z.exactOptional(z.array(z.object({ role, ...days }))) });
}

/**
 * The roles that a team member holds at an instant, each once; none before the first day on the case and after the last.
 * `role` alone is held for as long as the member is on the case; where `roles` are listed, each has its time, and `role`
 * is the main one of them.
 *
 * Days are those of a time zone, the last one among them. Without a zone it is a day for as long as it is that day
 * anywhere on earth: from 14 hours before midnight in UTC to 12 hours after. So nobody is turned away on a day of their
 * own, every spelling of an instant gives the same, and who must know to the hour gives the zone.
 *
 * Throws an `InputError` for what is no member, no instant or no zone.
 *
 * @example
 * ```ts
 * import { rolesAt } from 'exit-work/model';
 *
 * const member = {
 *   role: 'counsellor', until: '2030-06-30', roles: [{ role: 'counsellor' }, { role: 'case-manager', from: '2030-04-01' }],
 * } as const;
 * rolesAt(member, '2030-02-01T09:00:00Z'); // => ['counsellor']
 * rolesAt(member, '2030-04-01T09:00:00Z'); // => ['counsellor', 'case-manager']
 * rolesAt(member, '2030-06-30T23:30:00Z', 'Europe/Berlin'); // => []
 * ```
 */
export function rolesAt(member: Member, instant: Instant, timeZone?: TimeZone): readonly Role[] {
  const asked = checkedArgument('member', anyMember, member);
  const at = checkedArgument('instant', Instant, instant);
  const zone = checkedArgument('timeZone', anyZone, timeZone);
  return rolesHeld(asked, at, zone);
}

/** The same of a member of a team that was checked before. */
export function rolesHeld(member: Member, instant: Instant, timeZone: TimeZone | undefined): readonly Role[] {
  if (!isOnDays(member, instant, timeZone)) return [];
  const { roles: listed = [] } = member;
  if (listed.length === 0) return [member.role];
  const held = listed.filter((one) => isOnDays(one, instant, timeZone)).map((one) => one.role);
  return [...new Set(held)];
}
