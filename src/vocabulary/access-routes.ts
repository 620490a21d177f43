import { type ValueOf, vocabulary } from './vocabulary.js';

/** How a person came to the work. */
export const accessRoutes = /* @__PURE__ */ vocabulary('access route', {
  'self-contact': { label: 'Self-contact', definition: 'The person asked for help.', sources: ['CS-3.4-03'] },
  referral: { label: 'Referral', definition: 'Somebody referred the person.', sources: ['CS-3.4-03'] },
  suggestion: {
    label: 'Suggestion',
    definition: 'A public body suggested the programme; the person decided.',
    sources: ['NR-4-02'],
  },
  family: { label: 'Family', definition: 'A relative or a friend opened the way.', sources: ['CS-3.13-14'] },
  helpline: {
    label: 'Helpline',
    definition: 'A call to a helpline, also about oneself.',
    sources: ['CS-3.13-19'],
  },
  outreach: {
    label: 'Outreach',
    definition: 'The organisation sought out the person.',
    sources: ['CS-3.4-05'],
  },
  order: { label: 'Order', definition: 'A court or a prison obliged the person.', sources: ['CS-3.3-02'] },
});

/** One of {@link accessRoutes}. */
export type AccessRoute = ValueOf<typeof accessRoutes>;
