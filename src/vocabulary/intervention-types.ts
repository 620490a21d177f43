import { type ValueOf, vocabulary } from './vocabulary.js';

/** The types A to E of work in the justice setting. A programme can have several. */
export const interventionTypes = /* @__PURE__ */ vocabulary('type of intervention', {
  A: {
    label: 'Type A',
    definition: 'For people detained for ideologically motivated crimes.',
    sources: ['CS-3.5-03', 'CS-3.5-21'],
  },
  B: { label: 'Type B', definition: 'Designed for prison inmates.', sources: ['CS-3.5-05'] },
  C: {
    label: 'Type C',
    definition: 'Through the whole span from prison to probation and often beyond.',
    sources: ['CS-3.5-06'],
  },
  D: { label: 'Type D', definition: 'Prepares the release.', sources: ['CS-3.5-12'] },
  E: {
    label: 'Type E',
    definition: 'Reintegration after release, mostly on probation.',
    sources: ['CS-3.5-21'],
  },
});

/** One of {@link interventionTypes}. */
export type InterventionType = ValueOf<typeof interventionTypes>;
