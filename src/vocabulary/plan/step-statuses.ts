import { type ValueOf, vocabulary } from '../list/index.js';

/** Where a step of a goal stands. The list is ours. */
export const stepStatuses = /* @__PURE__ */ vocabulary('status of a step', {
  planned: {
    label: 'Planned',
    definition: 'The step is agreed, but nobody has begun it.',
    citation: { follows: ['CS-3.8-05'] },
  },
  'under-way': {
    label: 'Under way',
    definition: 'Somebody has begun the step and it is not finished.',
    citation: { follows: ['CS-3.8-05'] },
  },
  done: {
    label: 'Done',
    definition: 'The step has been carried out as agreed.',
    citation: { follows: ['CS-3.8-05'] },
  },
  dropped: {
    label: 'Dropped',
    definition: 'The step was agreed but will not be carried out.',
    citation: { follows: ['CS-3.8-05'] },
  },
});

/** One of {@link stepStatuses}. */
export type StepStatus = ValueOf<typeof stepStatuses>;
