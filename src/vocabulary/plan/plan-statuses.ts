import { type ValueOf, vocabulary } from '../list/index.js';

/** Where a plan stands. The values are ours. */
export const planStatuses = /* @__PURE__ */ vocabulary('status of a plan', {
  draft: {
    label: 'Draft',
    definition: 'The plan is being drawn up and is not yet worked on.',
    citation: { follows: ['CS-3.8-01'] },
  },
  'in-force': {
    label: 'In force',
    definition: 'The plan is agreed, and work follows it.',
    citation: { follows: ['CS-3.8-01'] },
  },
  suspended: {
    label: 'Suspended',
    definition: 'The plan is still valid, but work on it rests for the time being.',
    citation: { follows: ['CS-3.8-05'] },
  },
  replaced: {
    label: 'Replaced',
    definition: 'A later version of the plan has taken its place.',
    citation: { follows: ['CS-3.8-05'] },
  },
  completed: {
    label: 'Completed',
    definition: 'The work that the plan set out is done.',
    citation: { follows: ['CS-3.8-05'] },
  },
});

/** One of {@link planStatuses}. */
export type PlanStatus = ValueOf<typeof planStatuses>;
