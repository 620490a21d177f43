import { type ValueOf, vocabulary } from '../list/index.js';

/** How far somebody has come on the way out. */
export const exitStages = /* @__PURE__ */ vocabulary('stage of exit', {
  involved: {
    label: 'Involved',
    definition: 'The person still takes part in the group or its surroundings.',
    citation: { follows: ['CS-3.1-05'] },
  },
  leaving: {
    label: 'Leaving',
    definition: 'The person has decided to leave and is on the way out.',
    citation: { follows: ['CS-3.1-05'] },
  },
  out: {
    label: 'Out',
    definition: 'The person has already left the group and its surroundings.',
    citation: { follows: ['CS-3.1-05'] },
  },
});

/** One of {@link exitStages}. */
export type ExitStage = ValueOf<typeof exitStages>;
