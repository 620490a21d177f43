import { type ValueOf, vocabulary } from './vocabulary.js';

/** The six categories of standards and practices for exit programmes. */
export const standardCategories = /* @__PURE__ */ vocabulary('category of standards', {
  'objectives-and-organisation': {
    label: 'Objectives and organisation',
    definition: 'What a programme is for and how it is run.',
    sources: ['WO-0-09'],
  },
  'risk-and-classification': {
    label: 'Risk and classification',
    definition: 'How people are assessed and placed.',
    sources: ['WO-0-09'],
  },
  engagement: { label: 'Engagement', definition: 'How people are won.', sources: ['WO-0-09'] },
  interventions: { label: 'Interventions', definition: 'What is done.', sources: ['WO-0-09'] },
  aftercare: { label: 'Aftercare', definition: 'What comes after release.', sources: ['WO-0-09'] },
  'monitoring-and-evaluation': {
    label: 'Monitoring and evaluation',
    definition: 'How one knows.',
    sources: ['WO-0-09'],
  },
});

/** One of {@link standardCategories}. */
export type StandardCategory = ValueOf<typeof standardCategories>;
