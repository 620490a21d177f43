import {
  day,
  flag,
  freeText,
  identifier,
  optional,
  type RecordOf,
  record,
  shortText,
} from '../record/index.js';

const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * A client sent from one organisation to another: into exit work, or onward to a service that the organisation
 * does not offer (CS-4.4-01, CS-4.4-04). The host institution’s mandate and access to the client are part of it
 * (CS-4.4-08).
 *
 * @example
 * ```ts
 * import { Referral } from 'exit-work/model';
 *
 * Referral.safeParse({ id: 'ref-1', fromOrganisationId: 'o-1', toOrganisationId: 'o-2', madeOn: '2030-13-01' }).success; // => false
 * ```
 */
export const Referral = record({
  id: identifier({ label: 'Referral', category: 'reference', subject: 'client' }),
  fromOrganisationId: identifier({ label: 'From', ...file, sources: ['CS-4.4-03'] }),
  toOrganisationId: identifier({ label: 'To', ...file }),
  madeOn: day({ label: 'Made on', ...file }),
  service: shortText({ label: 'Service wanted', category: 'needs-and-plan', subject: 'client' }),
  reason: optional(
    freeText({
      label: 'Reason',
      category: 'needs-and-plan',
      subject: 'client',
      mayContain: ['identity', 'family-and-network', 'health', 'beliefs', 'offences', 'security'],
    }),
  ),
  mandateGranted: optional(flag({ label: 'Mandate and access granted', ...file, sources: ['CS-4.4-08'] })),
});
export interface Referral extends RecordOf<typeof Referral> {}
