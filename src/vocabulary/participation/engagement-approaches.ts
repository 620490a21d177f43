import { type ValueOf, vocabulary } from '../list/index.js';

/** What may win somebody to take part. */
export const engagementApproaches = /* @__PURE__ */ vocabulary('approach to engagement', {
  'raising-doubt': {
    label: 'Raising doubt',
    definition:
      'Raising doubt about world views and ways of explaining things, so that taking part makes sense.',
    citation: { follows: ['WO-3.2-01'] },
  },
  'social-network-involvement': {
    label: 'Involving the social network',
    definition: 'Bringing in family, friends or key people of the community, at the outset or later.',
    citation: { follows: ['WO-3.2-02'] },
  },
  incentive: {
    label: 'Incentive',
    definition: 'Offering a permitted advantage to encourage somebody to take part.',
    citation: { follows: ['WO-3.2-03'] },
  },
  'motivational-interviewing': {
    label: 'Motivational interviewing',
    definition: 'Talking in a client-centred way that helps a person of two minds find reasons to change.',
    citation: { follows: ['WO-3.3-02'] },
  },
  'informal-time': {
    label: 'Informal time',
    definition: 'Spending time together without an agenda so that trust can grow.',
    citation: { follows: ['EU-2-09'] },
  },
});

/** One of {@link engagementApproaches}. */
export type EngagementApproach = ValueOf<typeof engagementApproaches>;
