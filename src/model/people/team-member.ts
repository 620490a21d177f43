import {
  anyNumberOf,
  codedOrText,
  day,
  daysInOrder,
  identifier,
  name,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { professions, roles } from '../../vocabulary/index.js';
import { FormerEngagement } from './former-engagement.js';
import { HeldRole } from './held-role.js';
import { memberRolesRules } from './member-roles-rules.js';
import { WorkerSuitability } from './worker-suitability.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * Somebody who works on the case. Staff use their real names, and their home addresses are hidden (MG-2.2-01,
 * MG-3.3-02): the field exists so that it can be protected, and no ground permits its disclosure.
 *
 * `role` is the main role. Who holds it alone, all the time, writes no more; who holds several, or one for a part of the
 * time, lists all of them in `roles`, each with its days. `rolesAt` says which are held when.
 *
 * @example
 * ```ts
 * import { TeamMember } from 'exit-work/model';
 *
 * TeamMember.safeParse({ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'wizard' }).success; // => false
 * ```
 */
export const TeamMember = record(
  () => ({
    id: identifier({ label: 'Team member', category: 'reference', subject: 'staff' }),
    organisationId: referenceTo('organisations', { label: 'Organisation', ...staff }),
    name: name({
      label: 'Name',
      category: 'identity',
      subject: 'staff',
      citation: { follows: ['MG-2.2-01'] },
    }),
    role: term(roles, {
      label: 'Role',
      ...staff,
      mayContain: ['beliefs'],
      citation: { follows: ['CS-3.9-01', 'CS-3.8-04'] },
    }),
    roles: anyNumberOf<HeldRole>(HeldRole),
    professions: anyNumberOf(
      codedOrText(
        professions,
        unread({
          label: 'Profession',
          ...staff,
          citation: { follows: ['NR-4-03', 'CS-3.9-01', 'CS-3.9-02'] },
        }),
      ),
    ),
    from: optional(day({ label: 'On the case from', ...staff })),
    until: optional(day({ label: 'On the case until', ...staff })),
    workTelephone: optional(
      shortText({
        label: 'Work telephone',
        category: 'contact',
        subject: 'staff',
        mayContain: [],
        saysNoMore: 'a telephone number',
      }),
    ),
    homeAddress: optional(
      shortText({
        label: 'Home address',
        category: 'whereabouts',
        subject: 'staff',
        citation: { follows: ['MG-3.3-02'] },
        mayContain: [],
        saysNoMore: 'an address',
      }),
    ),
    certifiedUntil: optional(
      day({ label: 'Certified until', ...staff, citation: { follows: ['WO-2.2-04'] } }),
    ),
    suitability: optional<WorkerSuitability>(WorkerSuitability),
    formerEngagement: optional<FormerEngagement>(FormerEngagement),
  }),
  {
    title: 'Team member',
    meaning: 'Somebody who works on the case, for which organisation and in which role.',
    citation: { follows: ['CS-3.8-04', 'CS-3.9-01', 'CS-3.9-02'] },
    rules: [daysInOrder('from', 'until'), ...memberRolesRules],
  },
);
export interface TeamMember extends RecordOf<typeof TeamMember> {}
