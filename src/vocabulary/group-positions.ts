import { type ValueOf, vocabulary } from './vocabulary.js';

/** The place that somebody had in the group. */
export const groupPositions = /* @__PURE__ */ vocabulary('position in the group', {
  'lower-level': {
    label: 'Lower level',
    definition: 'A member without tasks of their own.',
    sources: ['WO-2.7-01', 'MG-2.1-01'],
  },
  'mid-level': {
    label: 'Middle level',
    definition: 'A member with tasks or people under them.',
    sources: ['WO-2.7-01'],
  },
  leadership: {
    label: 'Leadership',
    definition: 'Leads the group or a part of it.',
    sources: ['WO-2.7-01', 'MG-2.1-01'],
  },
});

/** One of {@link groupPositions}. */
export type GroupPosition = ValueOf<typeof groupPositions>;
