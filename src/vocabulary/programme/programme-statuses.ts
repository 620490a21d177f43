import { type ValueOf, vocabulary } from '../list/index.js';

/** How far a programme or project has come. */
export const programmeStatuses = /* @__PURE__ */ vocabulary('status of a programme', {
  pilot: {
    label: 'Pilot',
    definition: 'It is being tried, and is to be assessed and evaluated.',
    citation: { follows: ['WO-4.2-01', 'CS-2.4-02'] },
  },
  running: {
    label: 'Running',
    definition: 'It is established and takes on cases.',
    citation: { follows: ['NR-2-01'] },
  },
  continued: {
    label: 'Continued',
    definition: 'A pilot or project goes on as it was, after its evaluation.',
    citation: { follows: ['CS-3.1-04'] },
  },
  modified: {
    label: 'Modified',
    definition: 'A pilot or project goes on in another form, after its evaluation.',
    citation: { follows: ['CS-3.1-04'] },
  },
  ended: {
    label: 'Ended',
    definition: 'It takes on no more cases.',
    citation: { follows: ['CS-2.1-02', 'CS-3.1-04'] },
  },
});

/** One of {@link programmeStatuses}. */
export type ProgrammeStatus = ValueOf<typeof programmeStatuses>;
