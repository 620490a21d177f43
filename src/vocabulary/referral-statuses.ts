import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where a referral stands. The values are ours. */
export const referralStatuses = /* @__PURE__ */ vocabulary('status of a referral', {
  sent: { label: 'Sent', definition: 'Sent and not answered.', sources: ['CS-4.4-01'] },
  accepted: {
    label: 'Accepted',
    definition: 'The receiving organisation takes the person.',
    sources: ['CS-4.4-01'],
  },
  declined: {
    label: 'Declined',
    definition: 'The receiving organisation does not take the person.',
    sources: ['CS-4.4-01'],
  },
  withdrawn: { label: 'Withdrawn', definition: 'Taken back before an answer.', sources: ['CS-4.4-01'] },
  completed: { label: 'Completed', definition: 'The service was delivered.', sources: ['CS-4.4-04'] },
});

/** One of {@link referralStatuses}. */
export type ReferralStatus = ValueOf<typeof referralStatuses>;
