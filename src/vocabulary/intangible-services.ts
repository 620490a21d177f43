import { type ValueOf, vocabulary } from './vocabulary.js';

/** Services that cannot be touched. */
export const intangibleServices = /* @__PURE__ */ vocabulary('intangible service', {
  'psychosocial-support': {
    label: 'Psychosocial support',
    definition: 'Help with living and coping.',
    sources: ['CS-3.8-03'],
  },
  counselling: { label: 'Counselling', definition: 'Counselling of any kind.', sources: ['CS-3.8-03'] },
  'skills-training': {
    label: 'Training of skills',
    definition: 'Learning to do something.',
    sources: ['CS-3.8-03'],
  },
  'therapy-placement': {
    label: 'Placement in therapy',
    definition: 'Finding a therapist.',
    sources: ['NR-1-11'],
  },
  'family-counselling': {
    label: 'Family counselling',
    definition: 'Counselling for the family.',
    sources: ['WO-4.8-06'],
  },
});

/** One of {@link intangibleServices}. */
export type IntangibleService = ValueOf<typeof intangibleServices>;
