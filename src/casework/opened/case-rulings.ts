import type { RecordOf } from '../../schema/index.js';
import { SharingPolicy } from '../../sharing/index.js';

/**
 * What courts, laws and the house have decided on the sharing of one case, beside its file: orders, weighings of a law, decisions in an
 * emergency, overrides, and limits under which something was received. It goes with the case wherever that goes.
 *
 * @example
 * ```ts
 * import { CaseRulings } from 'exit-work/casework';
 *
 * CaseRulings.safeParse({}).success; // => true
 * CaseRulings.safeParse({ consents: [] }).success; // => false
 * ```
 */
export const CaseRulings = SharingPolicy.pick({
  mandates: true,
  weighings: true,
  vitalInterests: true,
  overrides: true,
  onwardLimits: true,
}).extend(
  {},
  {
    title: 'Rulings of a case',
    meaning: 'What was decided on the sharing of one case, beside its file.',
    citation: { ours: 'a decision on one client goes with the case, not with the policy of the house' },
  },
);
export interface CaseRulings extends RecordOf<typeof CaseRulings> {}
