import { type ValueOf, vocabulary } from './vocabulary.js';

/** What may win somebody to take part. */
export const engagementApproaches = /* @__PURE__ */ vocabulary('approach to engagement', {
  'raising-doubt': {
    label: 'Raising doubt',
    definition: 'Raising doubt about world views and mental constructs.',
    sources: ['WO-3.2-01'],
  },
  'social-network-involvement': {
    label: 'Involving the social network',
    definition: 'Bringing in family, friends or key people of the community, at the outset or later.',
    sources: ['WO-3.2-02'],
  },
  incentive: {
    label: 'Incentive',
    definition: 'A permitted means of encouragement.',
    sources: ['WO-3.2-03'],
  },
  'motivational-interviewing': {
    label: 'Motivational interviewing',
    definition: 'A client-centred style for people of two minds.',
    sources: ['WO-3.3-02'],
  },
  'informal-time': {
    label: 'Informal time',
    definition: 'Time together without an agenda, to build trust.',
    sources: ['EU-2-09'],
  },
});

/** One of {@link engagementApproaches}. */
export type EngagementApproach = ValueOf<typeof engagementApproaches>;
