import { type ValueOf, vocabulary } from '../list/index.js';

/** The needs of life with others: ties worth strengthening, and what stands in their way. */
export const socialNeeds = /* @__PURE__ */ vocabulary('social need', {
  'social-identity': {
    label: 'Social identity',
    definition: 'Finding out who one is without the group.',
    citation: { follows: ['EU-3-02'] },
  },
  'social-relationships': {
    label: 'Social relationships',
    definition: 'Building and keeping friendships and other ties outside the family.',
    citation: { follows: ['EU-3-02'] },
  },
  'family-relationships': {
    label: 'Family relationships',
    definition: 'Exploring bonds with the family and strengthening those that do good.',
    citation: { follows: ['EU-3-02', 'CS-3.7-04'] },
  },
  'pro-social-network': {
    label: 'Pro-social network',
    definition: 'Being part of a circle of present contacts that do the person good.',
    citation: { follows: ['EU-3-02', 'CS-3.7-04'] },
  },
  'earlier-pro-social-contacts': {
    label: 'Earlier pro-social contacts',
    definition: 'Taking up again good contacts from before the time in the group.',
    citation: { follows: ['CS-3.7-04'] },
  },
  isolation: {
    label: 'Isolation',
    definition: 'An obstacle on the way back, in that the person has hardly any contacts.',
    citation: { follows: ['EU-3-02', 'CS-3.7-06'] },
  },
  stigmatisation: {
    label: 'Stigmatisation',
    definition: 'An obstacle on the way back, in that others judge the person by the past.',
    citation: { follows: ['EU-3-02', 'CS-3.7-06'] },
  },
  'social-skills': {
    label: 'Social skills',
    definition: 'An obstacle where the person is not practised in dealing with others.',
    citation: { follows: ['CS-3.7-06'] },
  },
  'anger-management': {
    label: 'Anger management',
    definition: 'An obstacle where anger takes over and damages relations.',
    citation: { follows: ['EU-3-02', 'CS-3.7-06'] },
  },
  'conflict-management': {
    label: 'Conflict management',
    definition: 'An obstacle where disagreements with others end badly.',
    citation: { follows: ['EU-3-02', 'CS-3.7-06'] },
  },
});

/** One of {@link socialNeeds}. */
export type SocialNeed = ValueOf<typeof socialNeeds>;
