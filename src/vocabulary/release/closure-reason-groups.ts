import { type ValueOf, vocabulary } from '../list/index.js';

/** Closure reasons in groups, for counting across programmes. The grouping is ours. */
export const closureReasonGroups = /* @__PURE__ */ vocabulary('group of closure reasons', {
  completed: {
    label: 'Completed',
    definition: 'The work came to its intended end, by goals reached or by a mandate served.',
    citation: { follows: ['WO-6.2-04'] },
  },
  'left-early': {
    label: 'Left early',
    definition: 'The work stopped before its intended end, by decision of the client or the organisation.',
    citation: { follows: ['WO-6.2-05'] },
  },
  'carried-on-elsewhere': {
    label: 'Carried on elsewhere',
    definition: 'Another organisation or programme goes on with the work.',
    citation: { follows: ['CS-4.4-01'] },
  },
  'ended-otherwise': {
    label: 'Ended otherwise',
    definition: 'Something other than completion, early leaving or transfer ended the case.',
    citation: { ours: 'what is left when the other groups are named' },
  },
});

/** One of {@link closureReasonGroups}. */
export type ClosureReasonGroup = ValueOf<typeof closureReasonGroups>;
