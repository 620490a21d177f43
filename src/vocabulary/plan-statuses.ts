import { type ValueOf, vocabulary } from './vocabulary.js';

/** Where a plan stands. The values are ours. */
export const planStatuses = /* @__PURE__ */ vocabulary('status of a plan', {
  draft: { label: 'Draft', definition: 'Being drawn up.', sources: ['CS-3.8-01'] },
  'in-force': { label: 'In force', definition: 'Being worked on.', sources: ['CS-3.8-01'] },
  suspended: { label: 'Suspended', definition: 'It rests.', sources: ['CS-3.8-05'] },
  replaced: { label: 'Replaced', definition: 'A later version holds.', sources: ['CS-3.8-05'] },
  completed: { label: 'Completed', definition: 'Done.', sources: ['CS-3.8-05'] },
});

/** One of {@link planStatuses}. */
export type PlanStatus = ValueOf<typeof planStatuses>;
