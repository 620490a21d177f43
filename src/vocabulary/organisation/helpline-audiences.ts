import { type ValueOf, vocabulary } from '../list/index.js';

/** Whom a helpline is for. */
export const helplineAudiences = /* @__PURE__ */ vocabulary('audience of a helpline', {
  'concerned-people': {
    label: 'Concerned people',
    definition: 'People who worry about somebody, such as relatives, friends and professionals.',
    citation: { follows: ['CS-3.13-19'] },
  },
  'extremist-people': {
    label: 'Extremist people',
    definition: 'People who are themselves involved in extremism and may want to leave.',
    citation: { follows: ['CS-3.13-19'] },
  },
});

/** One of {@link helplineAudiences}. */
export type HelplineAudience = ValueOf<typeof helplineAudiences>;
