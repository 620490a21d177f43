import { type ValueOf, vocabulary } from './vocabulary.js';

/** For what a social net conference is held. */
export const socialNetConferenceOccasions = /* @__PURE__ */ vocabulary(
  'occasion of a social net conference',
  {
    release: {
      label: 'Release',
      definition: 'Before a release, with two coordinators.',
      sources: ['CS-3.5-12', 'CS-3.5-15'],
    },
    'pre-trial': {
      label: 'Pre-trial detention',
      definition: 'For somebody detained and not tried, with one coordinator.',
      sources: ['CS-3.5-12', 'CS-3.5-15'],
    },
    'follow-up': { label: 'Follow-up', definition: 'Six months after the first.', sources: ['CS-3.5-19'] },
  },
);

/** One of {@link socialNetConferenceOccasions}. */
export type SocialNetConferenceOccasion = ValueOf<typeof socialNetConferenceOccasions>;
