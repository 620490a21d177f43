import { type ValueOf, vocabulary } from './vocabulary.js';

/** Closure reasons in groups, for counting across programmes. The grouping is ours. */
export const closureReasonGroups = /* @__PURE__ */ vocabulary('group of closure reasons', {
  completed: { label: 'Completed', definition: 'The work came to its end.', sources: ['WO-6.2-04'] },
  'left-early': { label: 'Left early', definition: 'The work ended before its end.', sources: ['WO-6.2-05'] },
  'carried-on-elsewhere': {
    label: 'Carried on elsewhere',
    definition: 'Somebody else goes on.',
    sources: ['CS-4.4-01'],
  },
  'ended-otherwise': { label: 'Ended otherwise', definition: 'Something else ended it.', sources: [] },
});

/** One of {@link closureReasonGroups}. */
export type ClosureReasonGroup = ValueOf<typeof closureReasonGroups>;
