import { type ValueOf, vocabulary } from './vocabulary.js';

/** How binding a referral is. */
export const referralKinds = /* @__PURE__ */ vocabulary('kind of referral', {
  suggestion: {
    label: 'Suggestion',
    definition: 'The person is told of the programme and decides.',
    sources: ['NR-4-02'],
  },
  referral: {
    label: 'Referral',
    definition: 'The person is sent, with their agreement.',
    sources: ['CS-4.4-01'],
  },
  order: { label: 'Order', definition: 'The person is obliged.', sources: ['CS-3.3-02'] },
});

/** One of {@link referralKinds}. */
export type ReferralKind = ValueOf<typeof referralKinds>;
