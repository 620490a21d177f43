import { type ValueOf, vocabulary } from './vocabulary.js';

/** What may lie beneath a worry. */
export const underlyingObstacles = /* @__PURE__ */ vocabulary('underlying obstacle', {
  'family-dynamics': {
    label: 'Family dynamics',
    definition: 'How the family deals with each other.',
    sources: ['CS-3.13-11'],
  },
  grievances: {
    label: 'Grievances',
    definition: 'What the person feels wronged by.',
    sources: ['CS-3.13-11'],
  },
  'socio-economic-situation': {
    label: 'Socio-economic situation',
    definition: 'Poverty and place.',
    sources: ['CS-3.13-11'],
  },
  'lack-of-employment': { label: 'Lack of employment', definition: 'No work.', sources: ['CS-3.13-11'] },
  'lack-of-education': { label: 'Lack of education', definition: 'No schooling.', sources: ['CS-3.13-11'] },
  'lack-of-social-network': {
    label: 'Lack of a social network',
    definition: 'Nobody to turn to.',
    sources: ['CS-3.13-11'],
  },
});

/** One of {@link underlyingObstacles}. */
export type UnderlyingObstacle = ValueOf<typeof underlyingObstacles>;
