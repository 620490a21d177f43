import { defaultsOfOurs } from '../../../vocabulary/index.js';
import {
  familyStages,
  familySteps,
  securitySteps,
  securityTasks,
  standardMilestones,
  statusSteps,
} from '../../fragments/index.js';
import { blueprint, type Programme } from '../../language/index.js';
import { helplineAndFamilySupportDesign } from './helpline-and-family-support-design.js';

/**
 * A state-run helpline that informs, finds out what is needed and hands the family to a civil society
 * organisation nearby, which counsels it and may later open an exit case (CS-2.2-07, CS-2.2-08, CS-2.2-03).
 */
export const helplineAndFamilySupport: Programme = /* @__PURE__ */ blueprint({
  id: 'helpline-and-family-support',
  version: '1.0.0',
  title: 'Helpline and family support (after the BAMF advice centre)',
  description:
    'A toll-free, low-threshold first contact for worried relatives, with referral to a qualified organisation in the same area; family counselling that keeps talk open.',
  objectives: ['disengagement', 'reintegration'],
  settings: ['open'],
  types: [],
  tracks: ['voluntary'],
  design: helplineAndFamilySupportDesign,
  stages: familyStages,
  milestones: {
    'client-informed': standardMilestones['client-informed'],
    'needs-assessed': standardMilestones['needs-assessed'],
    'plan-agreed': { label: 'the aims of the counselling are agreed', citation: { follows: ['CS-3.13-06'] } },
    'case-evaluated': standardMilestones['case-evaluated'],
  },
  openings: {
    call: {
      event: 'relative.made-contact',
      by: ['helpline-adviser', 'counsellor'],
      tracks: ['voluntary'],
      stage: 'helpline',
      citation: { follows: ['CS-3.13-14', 'CS-2.2-07'] },
    },
    referral: {
      event: 'referral.received',
      by: ['counsellor', 'case-manager'],
      tracks: ['voluntary'],
      stage: 'helpline',
      citation: { follows: ['CS-4.4-03'] },
    },
  },
  steps: { ...familySteps, ...securitySteps, ...statusSteps },
  tasks: {
    ...securityTasks,
    'answer-quickly': {
      label: 'Speak with the family after the handover',
      fulfilledBy: 'session.held',
      after: ['referral.made'],
      within: defaultsOfOurs.firstTalkWithFamily,
      repeats: false,
      where: { stage: ['counselling'] },
      by: ['counsellor'],
      citation: { follows: ['CS-3.4-04'] },
    },
    'counsel-regularly': {
      label: 'Speak with the family',
      fulfilledBy: 'session.held',
      after: ['plan.agreed'],
      within: defaultsOfOurs.familyCounselled,
      repeats: true,
      where: { stage: ['counselling'] },
      by: ['counsellor'],
      citation: { follows: ['CS-3.13-08'] },
    },
  },
  citation: { follows: ['CS-2.2-07', 'CS-2.2-08', 'CS-3.13-01', 'CS-3.13-04', 'CS-3.13-13', 'EU-1-03'] },
});
