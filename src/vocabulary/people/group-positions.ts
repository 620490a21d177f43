import { type ValueOf, vocabulary } from '../list/index.js';

/** The place that somebody had in the group. */
export const groupPositions = /* @__PURE__ */ vocabulary('position in the group', {
  'lower-level': {
    label: 'Lower level',
    definition: 'A place at the base of the group, without authority over others.',
    citation: { follows: ['WO-2.7-01', 'MG-2.1-01'] },
  },
  'mid-level': {
    label: 'Middle level',
    definition: 'A place between base and leaders, with some tasks or authority.',
    citation: { follows: ['WO-2.7-01'] },
  },
  leadership: {
    label: 'Leadership',
    definition: 'A place at the top, leading the group or a part of it.',
    citation: { follows: ['WO-2.7-01', 'MG-2.1-01'] },
  },
});

/** One of {@link groupPositions}. */
export type GroupPosition = ValueOf<typeof groupPositions>;
