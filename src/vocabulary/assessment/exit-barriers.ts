import { type ValueOf, vocabulary } from '../list/index.js';

/** What keeps people from leaving a group. */
export const exitBarriers = /* @__PURE__ */ vocabulary('barrier to leaving', {
  'fear-of-reprisals': {
    label: 'Fear of reprisals',
    definition: 'The person fears that the group will take revenge for leaving.',
    citation: { follows: ['CS-2.1-01'] },
  },
  stigmatisation: {
    label: 'Stigmatisation',
    definition: 'The person is marked by the past in the eyes of others.',
    citation: { follows: ['CS-2.1-01'] },
  },
  'lack-of-acceptance': {
    label: 'Lack of acceptance',
    definition: 'The person finds no other place or circle that would take them in.',
    citation: { follows: ['CS-2.1-01'] },
  },
});

/** One of {@link exitBarriers}. */
export type ExitBarrier = ValueOf<typeof exitBarriers>;
