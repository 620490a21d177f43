import { type ValueOf, vocabulary } from '../list/index.js';

/** What an incentive is for. */
export const incentivePurposes = /* @__PURE__ */ vocabulary('purpose of an incentive', {
  participation: {
    label: 'Participation',
    definition: 'An advantage offered to encourage somebody to take part.',
    citation: { follows: ['WO-3.2-03'] },
  },
  'pro-social-conduct': {
    label: 'Pro-social conduct',
    definition: 'An advantage, used with care, that rewards or prompts considerate conduct towards others.',
    citation: { follows: ['WO-4.13-01'] },
  },
});

/** One of {@link incentivePurposes}. */
export type IncentivePurpose = ValueOf<typeof incentivePurposes>;
