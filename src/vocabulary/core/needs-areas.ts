import { type ValueOf, vocabulary } from '../list/index.js';

/** The five areas in which needs are assessed and goals are set. */
export const needsAreas = /* @__PURE__ */ vocabulary('needs area', {
  'functional-reintegration': {
    label: 'Functional reintegration',
    definition:
      'The practical side of life: housing, education, work, money, errands, moving away, tattoo removal.',
    citation: { follows: ['EU-3-01', 'CS-3.7-03'] },
  },
  'social-reintegration': {
    label: 'Social reintegration',
    definition:
      'Family and pro-social ties worth strengthening, and what stands in their way: isolation, stigma, conflict and anger.',
    citation: { follows: ['EU-3-02', 'CS-3.7-04', 'CS-3.7-06'] },
  },
  cognitive: {
    label: 'Cognitive',
    definition: 'Critical thinking, world views, and questions about an ideology that promotes violence.',
    citation: { follows: ['EU-3-03', 'CS-3.7-02'] },
  },
  'mental-health': {
    label: 'Mental health',
    definition:
      'Trauma and post-traumatic stress, substance abuse and other mental health problems, and the need for treatment.',
    citation: { follows: ['EU-3-04', 'CS-3.7-01'] },
  },
  security: {
    label: 'Security',
    definition: 'Whether the client is threatened and, asked apart, whether the client endangers others.',
    citation: { follows: ['EU-3-05', 'CS-3.7-07', 'CS-3.7-08'] },
  },
});

/** One of {@link needsAreas}. */
export type NeedsArea = ValueOf<typeof needsAreas>;
