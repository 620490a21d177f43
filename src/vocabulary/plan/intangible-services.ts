import { type ValueOf, vocabulary } from '../list/index.js';

/** Services of a plan that consist of talks, support or learning. */
export const intangibleServices = /* @__PURE__ */ vocabulary('intangible service', {
  'psychosocial-support': {
    label: 'Psychosocial support',
    definition: 'Help with coping in daily life and with others, in talks and by standing alongside.',
    citation: { follows: ['CS-3.8-03'] },
  },
  counselling: {
    label: 'Counselling',
    definition: 'Talks with a trained adviser about problems, decisions and goals.',
    citation: { follows: ['CS-3.8-03'] },
  },
  'skills-training': {
    label: 'Training of skills',
    definition: 'Practising abilities the person needs, such as handling conflicts.',
    citation: { follows: ['CS-3.8-03'] },
  },
  'therapy-placement': {
    label: 'Placement in therapy',
    definition: 'Help with finding a therapist and beginning a therapy.',
    citation: { follows: ['NR-1-11'] },
  },
  'family-counselling': {
    label: 'Family counselling',
    definition: 'Advice to relatives, so that they can be partners in the exit.',
    citation: { follows: ['WO-4.8-06'] },
  },
  'everyday-skills': {
    label: 'Everyday skills',
    definition: 'Learning again to travel, shop, cook and budget after years in prison.',
    citation: { follows: ['CS-3.5-22'] },
  },
  'network-building': {
    label: 'Building of networks',
    definition: 'Help with making or renewing ties to people who are good for the person.',
    citation: { follows: ['CS-3.5-29'] },
  },
});

/** One of {@link intangibleServices}. */
export type IntangibleService = ValueOf<typeof intangibleServices>;
