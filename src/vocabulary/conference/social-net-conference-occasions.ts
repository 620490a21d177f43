import { type ValueOf, vocabulary } from '../list/index.js';

/** For what a social net conference is held. */
export const socialNetConferenceOccasions = /* @__PURE__ */ vocabulary(
  'occasion of a social net conference',
  {
    release: {
      label: 'Release',
      definition: 'Held before a release, prepared by two coordinators, to plan the time after it.',
      citation: { follows: ['CS-3.5-12', 'CS-3.5-15'] },
    },
    'pre-trial': {
      label: 'Pre-trial detention',
      definition: 'Held for somebody detained and not yet tried, convened by one coordinator.',
      citation: { follows: ['CS-3.5-12', 'CS-3.5-04'] },
    },
    'follow-up': {
      label: 'Follow-up',
      definition: 'Held six months after the first conference, when the plan has been in use.',
      citation: { follows: ['CS-3.5-19'] },
    },
  },
);

/** One of {@link socialNetConferenceOccasions}. */
export type SocialNetConferenceOccasion = ValueOf<typeof socialNetConferenceOccasions>;
