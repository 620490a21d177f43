import { type ValueOf, vocabulary } from '../list/index.js';

/** What workers in close contact may notice. */
export const behaviourChanges = /* @__PURE__ */ vocabulary('change of behaviour', {
  'small-change': {
    label: 'Small change',
    definition: 'A small change of conduct, of whatever direction, that a worker finds worth writing down.',
    citation: { follows: ['CS-4.6-10'] },
  },
  'possible-re-engagement': {
    label: 'Possible re-engagement',
    definition: 'A small change of conduct that may signal a turn back towards the group.',
    citation: { follows: ['CS-4.6-10'] },
  },
});

/** One of {@link behaviourChanges}. */
export type BehaviourChange = ValueOf<typeof behaviourChanges>;
