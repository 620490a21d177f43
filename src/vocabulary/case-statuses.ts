import { type ValueOf, vocabulary } from './vocabulary.js';

/** Whether the work goes on. The list is ours. */
export const caseStatuses = /* @__PURE__ */ vocabulary('status of a case', {
  active: { label: 'Active', definition: 'The work goes on.', sources: [] },
  paused: { label: 'Paused', definition: 'The work rests for a stated reason.', sources: ['NR-1-05'] },
  withdrawn: {
    label: 'Withdrawn',
    definition: 'The client has stopped taking part; outreach goes on.',
    sources: ['CS-3.4-04'],
  },
  dismissed: {
    label: 'Dismissed',
    definition: 'The organisation has ended the work; evaluation is due.',
    sources: ['MG-1-05'],
  },
  closed: {
    label: 'Closed',
    definition: 'The case is evaluated and closed; it can be reopened.',
    sources: ['WO-6.2-04'],
  },
});

/** One of {@link caseStatuses}. */
export type CaseStatus = ValueOf<typeof caseStatuses>;
