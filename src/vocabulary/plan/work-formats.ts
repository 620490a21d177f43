import { type ValueOf, vocabulary } from '../list/index.js';

/** With whom the work is done at one time. */
export const workFormats = /* @__PURE__ */ vocabulary('format of work', {
  individual: {
    label: 'Individual',
    definition: 'Work with one person at a time, which predominates in exit work.',
    citation: { follows: ['CS-3.6-04', 'CS-3.13-05'] },
  },
  group: {
    label: 'Group',
    definition: 'Work with several people who are not of one family.',
    citation: { follows: ['CS-3.6-04', 'CS-3.13-05'] },
  },
  family: {
    label: 'Family',
    definition: 'Work with several members of one family together.',
    citation: { follows: ['CS-3.13-05'] },
  },
});

/** One of {@link workFormats}. */
export type WorkFormat = ValueOf<typeof workFormats>;
