import { day, flag, identifier, optional, type RecordOf, record } from '../record/index.js';

const staff = { category: 'case-administration', subject: 'staff' } as const;

/**
 * The conditions on which a former extremist works with a client: trained, supervised and for a bounded time
 * (WO-1.4-06, WO-1.4-07). What is missing is accepted here and found by the practice review.
 *
 * @example
 * ```ts
 * import { FormerEngagement } from 'exit-work/model';
 *
 * FormerEngagement.safeParse({ from: '2030-01-07', to: '2030-02-30' }).success; // => false
 * ```
 */
export const FormerEngagement = record({
  from: day({ label: 'From', ...staff }),
  until: optional(day({ label: 'Until', ...staff, sources: ['WO-1.4-07'] })),
  trainedOn: optional(day({ label: 'Trained on', ...staff, sources: ['WO-1.4-06'] })),
  supervisorId: optional(identifier({ label: 'Supervisor', ...staff, sources: ['WO-1.4-06'] })),
  tandemPartnerId: optional(identifier({ label: 'Tandem partner', ...staff, sources: ['CS-3.11-04'] })),
  mentorsClient: flag({ label: 'Mentors the client', ...staff, sources: ['CS-3.9-03'] }),
});
export interface FormerEngagement extends RecordOf<typeof FormerEngagement> {}
