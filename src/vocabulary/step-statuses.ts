import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where a step of a goal stands. The list is ours. */
export const stepStatuses = /* @__PURE__ */ vocabulary('status of a step', {
  planned: { label: 'Planned', definition: 'Agreed and not begun.', sources: ['CS-3.8-05'] },
  'under-way': { label: 'Under way', definition: 'Begun.', sources: ['CS-3.8-05'] },
  done: { label: 'Done', definition: 'Finished.', sources: ['CS-3.8-05'] },
  dropped: { label: 'Dropped', definition: 'Will not be done.', sources: ['CS-3.8-05'] },
});

/** One of {@link stepStatuses}. */
export type StepStatus = ValueOf<typeof stepStatuses>;
