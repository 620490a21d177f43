import { type ValueOf, vocabulary } from '../list/index.js';

/** What aftercare is there to prevent. It is recorded when it has happened and never predicted. */
export const adverseOutcomes = /* @__PURE__ */ vocabulary('adverse outcome', {
  reoffending: {
    label: 'Reoffending',
    definition: 'The person has committed a new offence.',
    citation: { follows: ['WO-5.1-01'] },
  },
  'return-to-group': {
    label: 'Return to a group',
    definition: 'The person has gone back to an extremist group, with or without an offence.',
    citation: { follows: ['WO-5.1-01'] },
  },
});

/** One of {@link adverseOutcomes}. */
export type AdverseOutcome = ValueOf<typeof adverseOutcomes>;
