import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a second person said. The list is ours. */
export const approvalOutcomes = /* @__PURE__ */ vocabulary('outcome of an approval', {
  approved: { label: 'Approved', definition: 'The second person agrees.', sources: ['MG-1-06'] },
  declined: { label: 'Declined', definition: 'The second person does not agree.', sources: ['MG-1-06'] },
});

/** One of {@link approvalOutcomes}. */
export type ApprovalOutcome = ValueOf<typeof approvalOutcomes>;
