import { type ValueOf, vocabulary } from '../list/index.js';

/** What has happened, or may happen, to the person others are worried about. */
export const concernSituations = /* @__PURE__ */ vocabulary('situation of concern', {
  'online-self-radicalisation': {
    label: 'Online self-radicalisation',
    definition: 'The person is radicalising on the internet without a recruiter who is known.',
    citation: { follows: ['CS-3.13-02'] },
  },
  'recruitment-at-home': {
    label: 'Recruitment at home',
    definition: 'A group within the country is trying to win the person over.',
    citation: { follows: ['CS-3.13-02'] },
  },
  'recruitment-from-abroad': {
    label: 'Recruitment from abroad',
    definition: 'A group in another country is trying to win the person over.',
    citation: { follows: ['CS-3.13-02'] },
  },
  'planned-travel': {
    label: 'Planned travel',
    definition: 'The person is planning to travel abroad to join a militant group.',
    citation: { follows: ['CS-3.13-02'] },
  },
  travelled: {
    label: 'Travelled',
    definition: 'The person has travelled abroad to join a militant group and is still there.',
    citation: { follows: ['CS-3.13-02'] },
  },
  died: {
    label: 'Died',
    definition: 'The person has died after joining or travelling.',
    citation: { follows: ['CS-3.13-02'] },
  },
  returned: {
    label: 'Returned',
    definition: 'The person has come back from abroad.',
    citation: { follows: ['CS-3.13-02'] },
  },
});

/** One of {@link concernSituations}. */
export type ConcernSituation = ValueOf<typeof concernSituations>;
