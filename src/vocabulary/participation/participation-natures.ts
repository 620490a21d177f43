import { type ValueOf, vocabulary } from '../list/index.js';

/** Why the client takes part. */
export const participationNatures = /* @__PURE__ */ vocabulary('nature of participation', {
  voluntary: {
    label: 'Voluntary',
    definition: 'The client takes part by free decision and may leave.',
    citation: { follows: ['CS-3.3-01', 'CS-1.2-06'] },
  },
  'court-ordered': {
    label: 'Court-ordered',
    definition: 'A court orders participation within the sentence.',
    citation: { follows: ['CS-3.3-02'] },
  },
  'probation-condition': {
    label: 'Condition of probation',
    definition: 'Participation is a condition under which probation was granted.',
    citation: { follows: ['CS-3.3-02'] },
  },
  'early-release-condition': {
    label: 'Condition of early release',
    definition: 'Participation is a condition of release before the end of the sentence.',
    citation: { follows: ['CS-3.3-02'] },
  },
  'assigned-in-custody': {
    label: 'Assigned in custody',
    definition: 'The participant is assigned to the programme while in custody.',
    citation: { follows: ['CS-3.3-02'] },
  },
});

/** One of {@link participationNatures}. */
export type ParticipationNature = ValueOf<typeof participationNatures>;
