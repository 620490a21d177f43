import { type ValueOf, vocabulary } from '../list/index.js';

/** Where a referral stands. The values are ours. */
export const referralStatuses = /* @__PURE__ */ vocabulary('status of a referral', {
  sent: {
    label: 'Sent',
    definition: 'The referral has been sent and no answer has come yet.',
    citation: { follows: ['CS-4.4-01'] },
  },
  accepted: {
    label: 'Accepted',
    definition: 'The receiving organisation has agreed to take the person.',
    citation: { follows: ['CS-4.4-01'] },
  },
  declined: {
    label: 'Declined',
    definition: 'The receiving organisation has answered that it does not take the person.',
    citation: { follows: ['CS-4.4-01'] },
  },
  withdrawn: {
    label: 'Withdrawn',
    definition: 'The referring organisation took the referral back before an answer came.',
    citation: { follows: ['CS-4.4-01'] },
  },
  completed: {
    label: 'Completed',
    definition: 'The person has received the service for which the referral was made.',
    citation: { follows: ['CS-4.4-04'] },
  },
});

/** One of {@link referralStatuses}. */
export type ReferralStatus = ValueOf<typeof referralStatuses>;
