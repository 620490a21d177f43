import { day, identifier, list, optional, type RecordOf, record, shortText, term } from '../record/index.js';
import { roles } from '../vocabulary/index.js';
import { FormerEngagement } from './former-engagement.js';

/**
 * Somebody who works on the case. Staff use their real names, and their home addresses are hidden (MG-2.2-01,
 * MG-3.3-02): the field exists so that it can be protected, and no ground permits its disclosure.
 *
 * @example
 * ```ts
 * import { TeamMember } from 'exit-work/model';
 *
 * TeamMember.safeParse({ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'wizard' }).success; // => false
 * ```
 */
export const TeamMember = record({
  id: identifier({ label: 'Team member', category: 'reference', subject: 'staff' }),
  organisationId: identifier({ label: 'Organisation', category: 'case-administration', subject: 'staff' }),
  name: shortText({ label: 'Name', category: 'identity', subject: 'staff', sources: ['MG-2.2-01'] }),
  role: term(roles, {
    label: 'Role',
    category: 'case-administration',
    subject: 'staff',
    sources: ['CS-3.9-01'],
  }),
  professions: optional(
    list(
      shortText({
        label: 'Profession',
        category: 'case-administration',
        subject: 'staff',
        sources: ['NR-4-03'],
      }),
    ),
  ),
  workTelephone: optional(shortText({ label: 'Work telephone', category: 'contact', subject: 'staff' })),
  homeAddress: optional(
    shortText({ label: 'Home address', category: 'whereabouts', subject: 'staff', sources: ['MG-3.3-02'] }),
  ),
  certifiedUntil: optional(
    day({
      label: 'Certified until',
      category: 'case-administration',
      subject: 'staff',
      sources: ['WO-2.2-04'],
    }),
  ),
  formerEngagement: optional<FormerEngagement>(FormerEngagement),
});
export interface TeamMember extends RecordOf<typeof TeamMember> {}
