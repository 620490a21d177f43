import { type ValueOf, vocabulary } from './vocabulary.js';

/** What has happened or may happen. */
export const concernSituations = /* @__PURE__ */ vocabulary('situation of concern', {
  'online-self-radicalisation': {
    label: 'Online self-radicalisation',
    definition: 'Alone, on the web.',
    sources: ['CS-3.13-02'],
  },
  'recruitment-at-home': {
    label: 'Recruitment at home',
    definition: 'Somebody near recruits.',
    sources: ['CS-3.13-02'],
  },
  'recruitment-from-abroad': {
    label: 'Recruitment from abroad',
    definition: 'Somebody far away recruits.',
    sources: ['CS-3.13-02'],
  },
  'planned-travel': { label: 'Planned travel', definition: 'A journey is planned.', sources: ['CS-3.13-02'] },
  travelled: { label: 'Travelled', definition: 'The person has gone.', sources: ['CS-3.13-02'] },
  died: { label: 'Died', definition: 'The person has died.', sources: ['CS-3.13-02'] },
  returned: { label: 'Returned', definition: 'The person has come back.', sources: ['CS-3.13-02'] },
});

/** One of {@link concernSituations}. */
export type ConcernSituation = ValueOf<typeof concernSituations>;
