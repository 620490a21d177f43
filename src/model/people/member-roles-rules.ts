import type { CalendarDay } from '../../kernel/index.js';
import { type Rule, rule } from '../../schema/index.js';
import type { Role } from '../../vocabulary/index.js';
import type { HeldRole } from './held-role.js';

interface Ruled {
  readonly role: Role;
  readonly roles?: readonly HeldRole[];
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
}

/** How the roles of a member stand to the main one, and to the time on the case. */
export const memberRolesRules: readonly Rule<Ruled>[] = [
  rule({
    code: 'main-role-not-held',
    fields: ['role', 'roles'],
    statement: 'where the roles of a member are listed, the main one is among them',
    at: 'roles',
    expected: 'expected every role that the member holds, `role` among them, or no list',
    holds: ({ role, roles = [] }) => roles.length === 0 || roles.some((held) => held.role === role),
  }),
  {
    code: 'role-outside-membership',
    fields: ['roles', 'from', 'until'],
    statement: 'a role is held only while the member is on the case',
    violations: ({ roles = [], from, until }) =>
      roles.flatMap((held, index) => [
        ...(isBefore(held.from, from) ? [{ path: ['roles', index, 'from'], expected: notBefore }] : []),
        ...(isBefore(until, held.until) ? [{ path: ['roles', index, 'until'], expected: notAfter }] : []),
      ]),
  },
];

const notBefore = 'expected a day that is not before `from` of the member';
const notAfter = 'expected a day that is not after `until` of the member';

function isBefore(earlier: CalendarDay | undefined, later: CalendarDay | undefined): boolean {
  return earlier !== undefined && later !== undefined && earlier < later;
}
