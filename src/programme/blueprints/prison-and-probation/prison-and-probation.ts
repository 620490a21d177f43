import {
  aftercareSteps,
  caseworkSteps,
  courtSteps,
  custodySteps,
  intakeSteps,
  mandateMilestones,
  mandateReopeningSteps,
  mandateSteps,
  releaseTasks,
  reviewTasks,
  securitySteps,
  securityTasks,
  standardMilestones,
  standardStages,
  statusSteps,
  supervisionSteps,
  supervisionTasks,
  transferOpening,
} from '../../fragments/index.js';
import { blueprint, type Programme } from '../../language/index.js';
import { prisonAndProbationDesign } from './prison-and-probation-design.js';

/**
 * A base for state programmes and their partners in detention, prison and probation, for types A to E: reception and
 * classification from the assessment (WO-2.1-01, WO-2.4-01), beneficiaries by order and volunteers, the release before
 * the judge (CS-3.5-14), one case along the whole way (CS-1.1-06, CS-4.6-08).
 */
export const prisonAndProbation: Programme = /* @__PURE__ */ blueprint({
  id: 'prison-and-probation',
  version: '1.0.0',
  title: 'Exit work in prison and on probation',
  description:
    'Work with people in pre-trial detention, prison and on probation, by order or voluntarily. Assessment leads to classification; release is prepared with all who take part; support stays close after it.',
  objectives: ['disengagement', 'reintegration', 'offence-prevention', 'rehabilitation'],
  settings: ['pre-trial-detention', 'prison', 'probation'],
  types: ['A', 'B', 'C', 'D', 'E'],
  tracks: ['mandated', 'voluntary'],
  design: prisonAndProbationDesign,
  stages: standardStages,
  milestones: {
    ...standardMilestones,
    ...mandateMilestones,
    classified: { label: 'unit and programme are chosen', citation: { follows: ['WO-2.4-01', 'WO-2.1-01'] } },
  },
  openings: {
    order: {
      event: 'participation.ordered',
      by: ['judge', 'probation-officer', 'prison-staff', 'programme-manager'],
      tracks: ['mandated'],
      stage: 'intake',
      citation: { follows: ['CS-3.3-02', 'CS-3.5-01'] },
    },
    'self-contact': {
      event: 'client.made-contact',
      by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-3.4-08', 'CS-3.3-01'] },
    },
    referral: {
      event: 'referral.received',
      by: ['case-manager', 'programme-manager', 'prison-staff', 'probation-officer'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-4.4-03', 'CS-3.3-01'] },
    },
    transfer: transferOpening(['mandated', 'voluntary']),
  },
  steps: {
    ...intakeSteps,
    ...mandateSteps,
    'report-non-compliance': {
      ...mandateSteps['report-non-compliance'],
      approvedBy: ['programme-manager'],
    },
    ...caseworkSteps,
    'start-intervention': {
      ...caseworkSteps['start-intervention'],
      requires: [
        {
          milestone: 'classified',
          because: 'unit and programme in prison follow from the assessment',
          where: { custody: ['custody'] },
          citation: { follows: ['WO-2.4-01', 'WO-2.1-01'] },
        },
      ],
    },
    classify: {
      event: 'classification.made',
      by: ['prison-staff', 'case-manager', 'psychologist'],
      where: { stage: ['assessment', 'intervention'], custody: ['custody'] },
      requires: [
        {
          milestone: 'risk-assessed',
          because: 'a classification is drawn from the assessment of risks and needs',
          citation: { follows: ['WO-2.4-01'] },
        },
      ],
      achieves: ['classified'],
      citation: { follows: ['WO-2.4-01'] },
    },
    ...custodySteps,
    ...courtSteps,
    ...supervisionSteps,
    ...aftercareSteps,
    ...securitySteps,
    ...statusSteps,
    // A classification is drawn from the assessment, and falls with it.
    reopen: {
      ...mandateReopeningSteps.reopen,
      revokes: [...mandateReopeningSteps.reopen.revokes, 'classified'],
    },
    'be-imprisoned-while-closing': {
      ...custodySteps['be-imprisoned-while-closing'],
      revokes: [...custodySteps['be-imprisoned-while-closing'].revokes, 'classified'],
    },
  },
  tasks: {
    ...reviewTasks,
    ...releaseTasks,
    ...securityTasks,
    ...supervisionTasks,
  },
  citation: {
    follows: ['WO-2.1-01', 'WO-2.4-01', 'CS-3.5-14', 'CS-1.1-06', 'CS-4.6-08', 'CS-3.5-01', 'CS-3.3-02'],
  },
});
