import { type ValueOf, vocabulary } from '../list/index.js';

/** Why a planned meeting did not take place. The values are ours. */
export const absenceReasons = /* @__PURE__ */ vocabulary('reason for an absence', {
  illness: {
    label: 'Illness',
    definition: 'The client was ill and could not take part.',
    citation: { follows: ['WO-6.2-03'] },
  },
  'work-or-school': {
    label: 'Work or school',
    definition: 'The client was kept away by work, school or training.',
    citation: { follows: ['WO-6.2-03'] },
  },
  family: {
    label: 'Family',
    definition: 'The client was needed by the family at that time.',
    citation: { follows: ['WO-6.2-03'] },
  },
  transport: {
    label: 'Transport',
    definition: 'The client had no means of getting to the meeting.',
    citation: { follows: ['WO-6.2-03'] },
  },
  fear: {
    label: 'Fear',
    definition: 'The client was afraid to come or to be seen coming.',
    citation: { follows: ['WO-6.2-03'] },
  },
  institution: {
    label: 'Institution',
    definition: 'The prison or other institution did not make the meeting possible.',
    citation: { follows: ['CS-4.4-09'] },
  },
  'worker-unavailable': {
    label: 'Worker unavailable',
    definition: 'The worker who should have held the meeting could not come.',
    citation: { follows: ['CS-4.4-09'] },
  },
  unknown: {
    label: 'Unknown',
    definition: 'Nobody has been able to say why the meeting did not take place.',
    citation: { follows: ['WO-6.2-03'] },
  },
});

/** One of {@link absenceReasons}. */
export type AbsenceReason = ValueOf<typeof absenceReasons>;
