import { type ValueOf, vocabulary } from '../list/index.js';

/** Whose data a field holds. A ground that covers the client’s data covers nobody else’s. The list is ours. */
export const dataSubjects = /* @__PURE__ */ vocabulary('data subject', {
  client: {
    label: 'Client',
    definition: 'The person who takes part in exit work and whose case it is.',
    citation: { follows: ['CS-1.2-06'] },
  },
  relative: {
    label: 'Relative',
    definition: 'A member of the family or a close person who appears in the case.',
    citation: { follows: ['CS-3.13-01'] },
  },
  staff: {
    label: 'Staff',
    definition: 'A worker, volunteer, former or expert of an organisation.',
    citation: { follows: ['WO-1.5-01', 'MG-3.3-02'] },
  },
  victim: {
    label: 'Victim',
    definition: 'A person harmed by the client or by the group.',
    citation: { follows: ['WO-4.10-01'] },
  },
  'third-party': {
    label: 'Third party',
    definition: 'Anybody else, for instance the person a relative is worried about.',
    citation: { follows: ['MG-2.1-07'] },
  },
  nobody: {
    label: 'Nobody',
    definition: 'No natural person: a fact about an organisation or a programme.',
    citation: { ours: 'facts about organisations concern no person' },
  },
});

/** One of {@link dataSubjects}. */
export type DataSubject = ValueOf<typeof dataSubjects>;
