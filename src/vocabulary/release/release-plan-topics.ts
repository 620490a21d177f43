import { type ValueOf, vocabulary } from '../list/index.js';

/** What a release plan treats. */
export const releasePlanTopics = /* @__PURE__ */ vocabulary('topic of a release plan', {
  'daily-life': {
    label: 'Daily life',
    definition: 'How the person’s days will be organised after release.',
    citation: { follows: ['CS-3.5-16'] },
  },
  work: {
    label: 'Work',
    definition: 'What job, training or other occupation awaits the person after release.',
    citation: { follows: ['CS-3.5-16'] },
  },
  housing: {
    label: 'Housing',
    definition: 'Where the person will live after release.',
    citation: { follows: ['CS-3.5-16'] },
  },
});

/** One of {@link releasePlanTopics}. */
export type ReleasePlanTopic = ValueOf<typeof releasePlanTopics>;
