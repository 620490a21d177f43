import { type ValueOf, vocabulary } from './vocabulary.js';

/** What keeps people from leaving a group. */
export const exitBarriers = /* @__PURE__ */ vocabulary('barrier to leaving', {
  'fear-of-reprisals': {
    label: 'Fear of reprisals',
    definition: 'The group may take revenge.',
    sources: ['CS-2.1-01'],
  },
  stigmatisation: {
    label: 'Stigmatisation',
    definition: 'The past marks the person.',
    sources: ['CS-2.1-01'],
  },
  'lack-of-acceptance': {
    label: 'Lack of acceptance',
    definition: 'No other place accepts the person.',
    sources: ['CS-2.1-01'],
  },
});

/** One of {@link exitBarriers}. */
export type ExitBarrier = ValueOf<typeof exitBarriers>;
