import { type ValueOf, vocabulary } from '../list/index.js';

/** How a second person answered who was asked to approve a decision. The list is ours. */
export const approvalOutcomes = /* @__PURE__ */ vocabulary('outcome of an approval', {
  approved: {
    label: 'Approved',
    definition: 'A second person has looked at the decision and agrees with it.',
    citation: { follows: ['MG-1-06'] },
  },
  declined: {
    label: 'Declined',
    definition: 'A second person has looked at the decision and does not agree with it.',
    citation: { follows: ['MG-1-06'] },
  },
});

/** One of {@link approvalOutcomes}. */
export type ApprovalOutcome = ValueOf<typeof approvalOutcomes>;
