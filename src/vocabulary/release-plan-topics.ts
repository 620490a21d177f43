import { type ValueOf, vocabulary } from './vocabulary.js';

/** What a release plan treats. */
export const releasePlanTopics = /* @__PURE__ */ vocabulary('topic of a release plan', {
  'daily-life': { label: 'Daily life', definition: 'How the days will be.', sources: ['CS-3.5-16'] },
  work: { label: 'Work', definition: 'Job, training, what to do.', sources: ['CS-3.5-16'] },
  housing: { label: 'Housing', definition: 'Where to live.', sources: ['CS-3.5-16'] },
});

/** One of {@link releasePlanTopics}. */
export type ReleasePlanTopic = ValueOf<typeof releasePlanTopics>;
