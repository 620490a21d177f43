import { type ValueOf, vocabulary } from './vocabulary.js';

/** From which view a body looks at a case. */
export const perspectives = /* @__PURE__ */ vocabulary('perspective', {
  security: { label: 'Security', definition: 'What endangers whom.', sources: ['CS-3.5-02'] },
  psychosocial: {
    label: 'Psychosocial',
    definition: 'How the person lives and copes.',
    sources: ['CS-3.5-02'],
  },
  educational: { label: 'Educational', definition: 'What the person can learn.', sources: ['CS-3.5-02'] },
  psychological: {
    label: 'Psychological',
    definition: 'What the person suffers from.',
    sources: ['CS-4.5-03'],
  },
  legal: { label: 'Legal', definition: 'What law and court have set.', sources: [] },
});

/** One of {@link perspectives}. */
export type Perspective = ValueOf<typeof perspectives>;
