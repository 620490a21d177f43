import { type ValueOf, vocabulary } from '../list/index.js';

/** The types A to E of work in the justice setting. A programme can have several. */
export const interventionTypes = /* @__PURE__ */ vocabulary('type of intervention', {
  A: {
    label: 'Type A',
    definition: 'Work with people who are detained for ideologically motivated crimes.',
    citation: { follows: ['CS-3.5-03', 'CS-3.5-21'] },
  },
  B: {
    label: 'Type B',
    definition: 'Work designed for prison inmates in particular, which may include screening and prevention.',
    citation: { follows: ['CS-3.5-05'] },
  },
  C: {
    label: 'Type C',
    definition: 'Work through the whole span from prison to probation and often beyond.',
    citation: { follows: ['CS-3.5-06'] },
  },
  D: {
    label: 'Type D',
    definition: 'Work that prepares the release of somebody who is still detained.',
    citation: { follows: ['CS-3.5-12', 'CS-3.5-27'] },
  },
  E: {
    label: 'Type E',
    definition: 'Reintegration of former offenders after release, most of them on probation.',
    citation: { follows: ['CS-3.5-21', 'CS-3.5-27'] },
  },
});

/** One of {@link interventionTypes}. */
export type InterventionType = ValueOf<typeof interventionTypes>;
