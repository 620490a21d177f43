import { type ValueOf, vocabulary } from '../list/index.js';

/** How far a goal was reached. The list is ours. */
export const goalAttainments = /* @__PURE__ */ vocabulary('goal attainment', {
  reached: {
    label: 'Reached',
    definition: 'The goal is reached as it was set.',
    citation: { follows: ['WO-1.2-01'] },
  },
  'partly-reached': {
    label: 'Partly reached',
    definition: 'A part of the goal is reached and a part is not.',
    citation: { follows: ['WO-1.2-01'] },
  },
  'not-reached': {
    label: 'Not reached',
    definition: 'The goal was worked on but has not been reached.',
    citation: { follows: ['WO-1.2-01'] },
  },
  'given-up': {
    label: 'Given up',
    definition: 'The goal was dropped in agreement with the client.',
    citation: { follows: ['WO-1.2-01'] },
  },
});

/** One of {@link goalAttainments}. */
export type GoalAttainment = ValueOf<typeof goalAttainments>;
