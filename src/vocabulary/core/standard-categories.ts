import { type ValueOf, vocabulary } from '../list/index.js';

/** The six categories of standards and practices for exit programmes. */
export const standardCategories = /* @__PURE__ */ vocabulary('category of standards', {
  'objectives-and-organisation': {
    label: 'Objectives and organisation',
    definition: 'What a programme is for, who runs it and under which conditions.',
    citation: { follows: ['WO-0-09'] },
  },
  'risk-and-classification': {
    label: 'Risk and classification',
    definition: 'How people are taken in, assessed, classified and placed.',
    citation: { follows: ['WO-0-09'] },
  },
  engagement: {
    label: 'Engagement',
    definition: 'How people are won to take part and how one speaks with them.',
    citation: { follows: ['WO-0-09'] },
  },
  interventions: {
    label: 'Interventions',
    definition: 'What is done with participants and on what basis it is chosen.',
    citation: { follows: ['WO-0-09'] },
  },
  aftercare: {
    label: 'Aftercare',
    definition: 'How return to society is prepared and supported after release.',
    citation: { follows: ['WO-0-09'] },
  },
  'monitoring-and-evaluation': {
    label: 'Monitoring and evaluation',
    definition: 'How a programme finds out whether it works and learns from it.',
    citation: { follows: ['WO-0-09'] },
  },
});

/** One of {@link standardCategories}. */
export type StandardCategory = ValueOf<typeof standardCategories>;
