import { type ValueOf, vocabulary } from '../list/index.js';

/** From which point of view a body looks at a case. */
export const perspectives = /* @__PURE__ */ vocabulary('perspective', {
  security: {
    label: 'Security',
    definition: 'Looks at what danger exists, for whom and from whom.',
    citation: { follows: ['CS-3.5-02'] },
  },
  psychosocial: {
    label: 'Psychosocial',
    definition: 'Looks at how the person lives, copes and gets on with others.',
    citation: { follows: ['CS-3.5-02'] },
  },
  educational: {
    label: 'Educational',
    definition: 'Looks at what the person can learn and how to support it.',
    citation: { follows: ['CS-3.5-02'] },
  },
  psychological: {
    label: 'Psychological',
    definition: 'Looks at the person’s mental state and what lies behind behaviour.',
    citation: { follows: ['CS-4.5-03'] },
  },
  legal: {
    label: 'Legal',
    definition: 'Looks at what the law, court orders and conditions require in the case.',
    citation: { ours: 'orders and conditions of courts bind many cases' },
  },
});

/** One of {@link perspectives}. */
export type Perspective = ValueOf<typeof perspectives>;
