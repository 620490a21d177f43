import { type ValueOf, vocabulary } from '../list/index.js';

/** Why a programme or project came to its end. */
export const programmeEndReasons = /* @__PURE__ */ vocabulary('reason for the end of a programme', {
  'lack-of-funding': {
    label: 'Lack of funding',
    definition: 'Nobody paid for it any longer.',
    citation: { follows: ['CS-2.1-02'] },
  },
  'end-of-project': {
    label: 'End of project',
    definition: 'The time was over for which the project was set up.',
    citation: { follows: ['CS-3.1-03', 'CS-3.1-04'] },
  },
  successor: {
    label: 'Successor',
    definition: 'Another programme took its place.',
    citation: { follows: ['CS-2.4-02'] },
  },
});

/** One of {@link programmeEndReasons}. */
export type ProgrammeEndReason = ValueOf<typeof programmeEndReasons>;
