import { type ValueOf, vocabulary } from './vocabulary.js';

/** The needs of life with others: ties worth strengthening, and what stands in their way. */
export const socialNeeds = /* @__PURE__ */ vocabulary('social need', {
  'social-identity': {
    label: 'Social identity',
    definition: 'Who one is without the group.',
    sources: ['EU-3-02'],
  },
  'social-relationships': {
    label: 'Social relationships',
    definition: 'Friends and acquaintances.',
    sources: ['EU-3-02'],
  },
  'family-relationships': {
    label: 'Family relationships',
    definition: 'Bonds with the family.',
    sources: ['EU-3-02', 'CS-3.7-04'],
  },
  'pro-social-network': {
    label: 'Pro-social network',
    definition: 'Present contacts that do good.',
    sources: ['EU-3-02', 'CS-3.7-04'],
  },
  'earlier-pro-social-contacts': {
    label: 'Earlier pro-social contacts',
    definition: 'Contacts from before the group that are worth taking up again.',
    sources: ['CS-3.7-04'],
  },
  isolation: {
    label: 'Isolation',
    definition: 'An obstacle: being alone.',
    sources: ['EU-3-02', 'CS-3.7-06'],
  },
  stigmatisation: {
    label: 'Stigmatisation',
    definition: 'An obstacle: being marked by the past.',
    sources: ['EU-3-02', 'CS-3.7-06'],
  },
  'social-skills': {
    label: 'Social skills',
    definition: 'An obstacle: not having learned to get along.',
    sources: ['CS-3.7-06'],
  },
  'anger-management': {
    label: 'Anger management',
    definition: 'An obstacle: anger that takes over.',
    sources: ['EU-3-02', 'CS-3.7-06'],
  },
  'conflict-management': {
    label: 'Conflict management',
    definition: 'An obstacle: conflicts that end badly.',
    sources: ['EU-3-02', 'CS-3.7-06'],
  },
});

/** One of {@link socialNeeds}. */
export type SocialNeed = ValueOf<typeof socialNeeds>;
