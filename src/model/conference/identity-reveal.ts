import {
  arrayOf,
  count,
  distinctValues,
  instant,
  type RecordOf,
  record,
  referenceTo,
  rule,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { roles } from '../../vocabulary/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * What is settled before a case is presented without a name: from which threshold on the identity is revealed, which
 * roles decide that it is reached, and how many of them must agree. The sources say that identity is revealed only where
 * a security risk is found (CS-4.5-18); that roles and threshold are named beforehand is ours.
 *
 * @example
 * ```ts
 * import { RevealConditions } from 'exit-work/model';
 *
 * RevealConditions.safeParse({
 *   statedAt: '2030-02-10T09:00:00+01:00', threshold: 'a concrete threat to a life',
 *   decidingRoles: ['case-manager', 'psychologist'], mustAgree: 3,
 * }).error?.issues[0]?.path; // => ['mustAgree']
 * ```
 */
export const RevealConditions = record(
  () => ({
    statedAt: instant({ label: 'Stated at', ...file }),
    threshold: shortText(
      unread({
        label: 'Threshold for a reveal',
        category: 'security',
        subject: 'client',
        citation: { follows: ['CS-4.5-18'] },
      }),
    ),
    decidingRoles: arrayOf(term(roles, { label: 'Roles that decide', ...file }), { atLeast: 1 }),
    mustAgree: count({ label: 'How many of them must agree', ...file }),
  }),
  {
    title: 'Terms of a reveal',
    meaning: 'Threshold and deciding roles, settled before a case is presented without a name.',
    citation: { follows: ['CS-4.5-17', 'CS-4.5-18'] },
    rules: [
      distinctValues('decidingRoles'),
      rule({
        code: 'agreement-beyond-deciders',
        fields: ['decidingRoles', 'mustAgree'],
        statement: 'at least one role must agree, and no more than those that decide',
        at: 'mustAgree',
        expected: 'expected at least 1 and no more than there are roles in `decidingRoles`',
        holds: ({ decidingRoles, mustAgree }) => mustAgree >= 1 && mustAgree <= decidingRoles.length,
      }),
    ],
  },
);
export interface RevealConditions extends RecordOf<typeof RevealConditions> {}

/**
 * Who decided that those present may know of whom an anonymous conference spoke, and by which threshold
 * (CS-4.5-18). Identity is revealed only when the team finds a security risk.
 *
 * @example
 * ```ts
 * import { IdentityReveal } from 'exit-work/model';
 *
 * IdentityReveal.safeParse({ revealedAt: '2030-02-17T11:00:00+01:00', decidedBy: [], threshold: 'risk to life' }).success; // => false
 * ```
 */
export const IdentityReveal = record(
  () => ({
    revealedAt: instant({ label: 'Revealed at', ...file, citation: { follows: ['CS-4.5-18'] } }),
    decidedBy: arrayOf(term(roles, { label: 'Decided by', ...file }), { atLeast: 1 }),
    threshold: shortText(
      unread({
        label: 'Threshold',
        category: 'security',
        subject: 'client',
        citation: { follows: ['CS-4.5-18'] },
      }),
    ),
    revealedToIds: arrayOf(referenceTo('organisations', { label: 'Revealed to', ...file }), { atLeast: 1 }),
  }),
  {
    title: 'Reveal of identity',
    meaning: 'Who decided by which threshold that an anonymous conference may know the client.',
    citation: { follows: ['CS-4.5-18'] },
  },
);
export interface IdentityReveal extends RecordOf<typeof IdentityReveal> {}
