import {
  anyNumberOf,
  codedOrText,
  day,
  daysInOrder,
  flag,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { formerAims, ideologies } from '../../vocabulary/index.js';

// That a worker once belonged to a group is about their beliefs, in every field that says so.
const staff = { category: 'beliefs', subject: 'staff' } as const;

/**
 * The conditions on which a former extremist works with a client: trained, supervised and for a bounded time
 * (WO-1.4-06, WO-1.4-07). What is missing is accepted here and found by the practice review. The former’s ideology may
 * be another one than the client’s (NR-1-12).
 *
 * @example
 * ```ts
 * import { FormerEngagement } from 'exit-work/model';
 *
 * FormerEngagement.safeParse({ from: '2030-01-07', until: '2030-01-01', mentorsClient: true }).success; // => false
 * ```
 */
export const FormerEngagement = record(
  () => ({
    from: day({ label: 'From', ...staff }),
    until: optional(day({ label: 'Until', ...staff, citation: { follows: ['WO-1.4-07'] } })),
    trainedOn: optional(day({ label: 'Trained on', ...staff, citation: { follows: ['WO-1.4-06'] } })),
    supervisorId: optional(
      referenceTo('team', { label: 'Supervisor', ...staff, citation: { follows: ['WO-1.4-06'] } }),
    ),
    tandemPartnerId: optional(
      referenceTo('team', { label: 'Tandem partner', ...staff, citation: { follows: ['CS-3.11-04'] } }),
    ),
    mentorsClient: flag({ label: 'Mentors the client', ...staff, citation: { follows: ['CS-3.9-03'] } }),
    rehabilitated: optional(
      flag({ label: 'Rehabilitated', ...staff, citation: { follows: ['WO-4.11-01'] } }),
    ),
    formerIdeology: optional(
      codedOrText(
        ideologies,
        unread({
          label: 'Ideology left',
          ...staff,
          citation: { follows: ['NR-1-12'] },
        }),
      ),
    ),
    aims: anyNumberOf(term(formerAims, { label: 'Aim', ...staff, citation: { follows: ['NR-1-12'] } })),
    phases: anyNumberOf(
      shortText(unread({ label: 'Phase of the work', ...staff, citation: { follows: ['NR-1-12'] } })),
    ),
  }),
  {
    title: 'Engagement of a former',
    meaning: 'The conditions on which a former extremist works with a client.',
    citation: { follows: ['WO-1.4-06', 'WO-1.4-07', 'NR-1-12', 'WO-4.11-01', 'CS-3.9-03'] },
    rules: [daysInOrder('from', 'until')],
  },
);
export interface FormerEngagement extends RecordOf<typeof FormerEngagement> {}
