import { day, daysInOrder, optional, type RecordOf, record, term } from '../../schema/index.js';
import { roles } from '../../vocabulary/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * A role that a team member holds, and when. Days that are left out are those of the member: from the first day on the
 * case to the last.
 *
 * @example
 * ```ts
 * import { HeldRole } from 'exit-work/model';
 *
 * HeldRole.parse({ role: 'case-manager', from: '2030-04-01' }).role; // => 'case-manager'
 * ```
 */
export const HeldRole = record(
  () => ({
    role: term(roles, { label: 'Role', ...staff, mayContain: ['beliefs'] }),
    from: optional(day({ label: 'In this role from', ...staff })),
    until: optional(day({ label: 'In this role until', ...staff })),
  }),
  {
    title: 'Role held',
    meaning: 'A role that a team member holds, and when.',
    citation: { follows: ['CS-3.9-01', 'CS-3.8-04'] },
    rules: [daysInOrder('from', 'until')],
  },
);
export interface HeldRole extends RecordOf<typeof HeldRole> {}
