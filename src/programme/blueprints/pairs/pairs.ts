import {
  aftercareSteps,
  caseworkSteps,
  custodySteps,
  intakeSteps,
  mandateMilestones,
  mandateReopeningSteps,
  mandateSteps,
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
import { pairsDesign } from './pairs-design.js';

/**
 * After PAIRS, the sources’ example of type E: mostly court-mandated probation, 20 hours a week on three pillars
 * for up to a year and a half, a monthly meeting with the probation officer and a quarterly report (CS-2.4-01,
 * CS-3.5-25, CS-3.5-26).
 */
export const pairs: Programme = /* @__PURE__ */ blueprint({
  id: 'pairs',
  version: '1.0.0',
  title: 'Individual support and social reaffiliation (after PAIRS)',
  description:
    'Support on probation in three pillars: social, psychological, and cultural and religious mediation. Most beneficiaries are mandated by a court; lack of cooperation can lead to the revocation of the measure, as announced at the start.',
  objectives: ['disengagement', 'reintegration', 'offence-prevention'],
  settings: ['probation', 'prison'],
  types: ['A', 'E'],
  tracks: ['mandated', 'voluntary'],
  design: pairsDesign,
  stages: {
    ...standardStages,
    intervention: {
      ...standardStages.intervention,
      strands: {
        social: {
          label: 'Social pillar: housing, errands, work, everyday skills',
          milestones: [],
          citation: { follows: ['CS-3.5-22'] },
        },
        psychological: {
          label: 'Psychological pillar: mental health and group activities',
          milestones: [],
          citation: { follows: ['CS-3.5-23'] },
        },
        ideological: {
          label: 'Cultural and religious mediation',
          milestones: [],
          citation: { follows: ['CS-3.5-24'] },
        },
      },
    },
  },
  milestones: { ...standardMilestones, ...mandateMilestones },
  openings: {
    order: {
      event: 'participation.ordered',
      by: ['probation-officer', 'judge', 'programme-manager'],
      tracks: ['mandated'],
      stage: 'intake',
      citation: { follows: ['CS-3.3-02'] },
    },
    'voluntary-entry': {
      event: 'client.made-contact',
      by: ['case-manager', 'counsellor', 'prison-staff'],
      tracks: ['voluntary'],
      stage: 'intake',
      citation: { follows: ['CS-3.3-02'] },
    },
    transfer: transferOpening(['mandated', 'voluntary']),
  },
  steps: {
    ...intakeSteps,
    ...mandateSteps,
    ...caseworkSteps,
    ...custodySteps,
    ...aftercareSteps,
    ...securitySteps,
    ...statusSteps,
    ...mandateReopeningSteps,
    ...supervisionSteps,
    'submit-report': {
      event: 'report.submitted',
      by: ['case-manager', 'programme-manager'],
      requires: [
        {
          milestone: 'plan-agreed',
          because: 'a progress report speaks of progress on an agreed plan',
          citation: { follows: ['CS-3.5-26'] },
        },
      ],
      citation: { follows: ['CS-3.5-26'] },
    },
  },
  tasks: {
    ...reviewTasks,
    ...securityTasks,
    'quarterly-report': {
      label: 'Submit the quarterly progress report',
      fulfilledBy: 'report.submitted',
      after: ['intervention.started'],
      within: { months: 3 },
      repeats: true,
      where: { stage: ['intervention', 'aftercare'] },
      by: ['case-manager'],
      citation: { follows: ['CS-3.5-26'] },
    },
    ...supervisionTasks,
    'end-of-support': {
      label: 'Decide how support goes on after a year and a half',
      fulfilledBy: 'support.reduced',
      after: ['intervention.started'],
      within: { months: 18 },
      repeats: false,
      where: { stage: ['intervention'] },
      by: ['case-manager'],
      citation: { follows: ['CS-2.4-01'] },
    },
  },
  citation: {
    follows: [
      'CS-2.4-01',
      'CS-2.4-02',
      'CS-3.5-21',
      'CS-3.5-22',
      'CS-3.5-23',
      'CS-3.5-24',
      'CS-3.3-02',
      'CS-3.3-03',
    ],
  },
});
