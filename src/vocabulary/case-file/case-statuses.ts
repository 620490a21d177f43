import { type ValueOf, vocabulary } from '../list/index.js';

/** Whether the work goes on. The list is ours. */
export const caseStatuses = /* @__PURE__ */ vocabulary('status of a case', {
  active: {
    label: 'Active',
    definition: 'Work on the case is going on as planned.',
    citation: { ours: 'work that goes on has to be called something' },
  },
  paused: {
    label: 'Paused',
    definition: 'The work rests for a stated reason and is expected to go on.',
    citation: { follows: ['NR-1-05'] },
  },
  withdrawn: {
    label: 'Withdrawn',
    definition: 'The client has stopped taking part, while the organisation still reaches out.',
    citation: { follows: ['CS-3.4-04'] },
  },
  dismissed: {
    label: 'Dismissed',
    definition: 'The organisation has ended the work, and the evaluation of the case is due.',
    citation: { follows: ['MG-1-05'] },
  },
  closed: {
    label: 'Closed',
    definition: 'The case has been evaluated and the file closed, with the possibility of reopening it.',
    citation: { follows: ['WO-6.2-04'] },
  },
});

/** One of {@link caseStatuses}. */
export type CaseStatus = ValueOf<typeof caseStatuses>;
