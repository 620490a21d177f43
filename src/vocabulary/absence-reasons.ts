import { type ValueOf, vocabulary } from './vocabulary.js';

/** Why a planned meeting did not take place. The values are ours. */
export const absenceReasons = /* @__PURE__ */ vocabulary('reason for an absence', {
  illness: { label: 'Illness', definition: 'The client was ill.', sources: ['WO-6.2-03'] },
  'work-or-school': {
    label: 'Work or school',
    definition: 'The client had to work or to learn.',
    sources: ['WO-6.2-03'],
  },
  family: { label: 'Family', definition: 'The family needed the client.', sources: ['WO-6.2-03'] },
  transport: { label: 'Transport', definition: 'There was no way to come.', sources: ['WO-6.2-03'] },
  fear: { label: 'Fear', definition: 'The client was afraid to come.', sources: ['WO-6.2-03'] },
  institution: {
    label: 'Institution',
    definition: 'The institution did not make it possible.',
    sources: ['CS-4.4-09'],
  },
  'worker-unavailable': {
    label: 'Worker unavailable',
    definition: 'The worker could not come.',
    sources: ['CS-4.4-09'],
  },
  unknown: { label: 'Unknown', definition: 'Nobody knows why.', sources: ['WO-6.2-03'] },
});

/** One of {@link absenceReasons}. */
export type AbsenceReason = ValueOf<typeof absenceReasons>;
