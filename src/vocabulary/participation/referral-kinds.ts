import { type ValueOf, vocabulary } from '../list/index.js';

/** How binding a referral is. */
export const referralKinds = /* @__PURE__ */ vocabulary('kind of referral', {
  suggestion: {
    label: 'Suggestion',
    definition: 'The person is told of the programme and decides whether to make contact.',
    citation: { follows: ['NR-4-02'] },
  },
  referral: {
    label: 'Referral',
    definition: 'An organisation passes the person on to another, with the person’s agreement.',
    citation: { follows: ['CS-4.4-01'] },
  },
  order: {
    label: 'Order',
    definition: 'A court or a prison obliges the person to take part.',
    citation: { follows: ['CS-3.3-02'] },
  },
});

/** One of {@link referralKinds}. */
export type ReferralKind = ValueOf<typeof referralKinds>;
