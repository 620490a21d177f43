import { type ValueOf, vocabulary } from '../list/index.js';

/** What may make a family vulnerable or stand in the way of the work. */
export const underlyingObstacles = /* @__PURE__ */ vocabulary('underlying obstacle', {
  'family-dynamics': {
    label: 'Family dynamics',
    definition: 'Destructive ways in which members of the family deal with each other.',
    citation: { follows: ['CS-3.13-11'] },
  },
  grievances: {
    label: 'Grievances',
    definition: 'Injustice that the person or the family feels they have suffered.',
    citation: { follows: ['CS-3.13-11'] },
  },
  'socio-economic-situation': {
    label: 'Socio-economic situation',
    definition: 'Difficult social and economic circumstances of the family.',
    citation: { follows: ['CS-3.13-11'] },
  },
  'lack-of-employment': {
    label: 'Lack of employment',
    definition: 'The person or the family is without work or without prospects of it.',
    citation: { follows: ['CS-3.13-11'] },
  },
  'lack-of-education': {
    label: 'Lack of education',
    definition: 'The person or the family had too little chance of schooling or training.',
    citation: { follows: ['CS-3.13-11'] },
  },
  'lack-of-social-network': {
    label: 'Lack of a social network',
    definition: 'The person or the family has too few people to turn to.',
    citation: { follows: ['CS-3.13-11'] },
  },
});

/** One of {@link underlyingObstacles}. */
export type UnderlyingObstacle = ValueOf<typeof underlyingObstacles>;
