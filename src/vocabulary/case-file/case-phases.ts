import { type ValueOf, vocabulary } from '../list/index.js';

/**
 * What a stage of a programme is, whatever the programme calls it. The order is the default, not a law: release is
 * optional, and a case can go back.
 */
export const casePhases = /* @__PURE__ */ vocabulary('phase of a case', {
  'first-contact': {
    label: 'First contact',
    definition:
      'Somebody asks for help or is approached; it is found out what they need and who can give it.',
    citation: { follows: ['CS-2.2-08', 'CS-3.13-15'] },
  },
  intake: {
    label: 'Intake',
    definition:
      'Information is gathered, the client informed, and it is decided whether to take the case on.',
    citation: { follows: ['WO-2.1-01', 'EU-2-03', 'MG-3.3-01'] },
  },
  assessment: {
    label: 'Assessment',
    definition: 'Rapport is built, and background, situation, needs and risks are assessed.',
    citation: { follows: ['CS-3.6-05', 'EU-2-03', 'WO-2.1-01'] },
  },
  intervention: {
    label: 'Intervention',
    definition: 'The work on the agreed plan, in prison or outside it.',
    citation: { follows: ['CS-3.8-01', 'WO-2.2-01'] },
  },
  'release-preparation': {
    label: 'Release preparation',
    definition:
      'Only where a client is in custody: the return to society is prepared with all who take part.',
    citation: { follows: ['NR-1-06', 'CS-4.6-07', 'CS-5.2-16'] },
  },
  aftercare: {
    label: 'Aftercare',
    definition: 'Close support at first, then less, then availability when times are hard.',
    citation: { follows: ['WO-5.1-02', 'CS-3.5-10', 'CS-3.5-11'] },
  },
  closure: {
    label: 'Closure',
    definition: 'The case is evaluated and closed.',
    citation: { follows: ['WO-6.2-04'] },
  },
});

/** One of {@link casePhases}. */
export type CasePhase = ValueOf<typeof casePhases>;
