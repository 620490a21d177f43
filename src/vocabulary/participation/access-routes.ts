import { type ValueOf, vocabulary } from '../list/index.js';

/** How a person came to the work. */
export const accessRoutes = /* @__PURE__ */ vocabulary('access route', {
  'self-contact': {
    label: 'Self-contact',
    definition: 'The person made the first contact and asked for help.',
    citation: { follows: ['CS-3.4-03'] },
  },
  referral: {
    label: 'Referral',
    definition: 'A professional or an organisation referred the person to the work.',
    citation: { follows: ['CS-3.4-03'] },
  },
  suggestion: {
    label: 'Suggestion',
    definition: 'A public body suggested the programme and the decision stayed with the person.',
    citation: { follows: ['NR-4-02'] },
  },
  family: {
    label: 'Family',
    definition: 'A relative or a friend made the first contact out of worry.',
    citation: { follows: ['CS-3.13-14'] },
  },
  helpline: {
    label: 'Helpline',
    definition: 'A call to a helpline, by a worried person or about oneself, led to the work.',
    citation: { follows: ['CS-3.13-19'] },
  },
  outreach: {
    label: 'Outreach',
    definition: 'The organisation sought the person out and made the first step.',
    citation: { follows: ['CS-3.4-05'] },
  },
  order: {
    label: 'Order',
    definition: 'A court or a prison obliged the person to take part.',
    citation: { follows: ['CS-3.3-02'] },
  },
});

/** One of {@link accessRoutes}. */
export type AccessRoute = ValueOf<typeof accessRoutes>;
