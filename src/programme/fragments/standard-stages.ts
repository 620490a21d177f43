import { frozen } from '../../kernel/frozen/index.js';
import type { Stage } from '../language/index.js';
import type { StandardMilestone } from './standard-milestones.js';

/** The default order of exit work. Release is optional, and a case can go back. */
export type StandardStage =
  | 'intake'
  | 'assessment'
  | 'intervention'
  | 'release-preparation'
  | 'aftercare'
  | 'closure';

/** The stages of most programmes with their gates, ready to spread into a definition. */
export const standardStages = /* @__PURE__ */ frozen<
  Readonly<Record<StandardStage, Stage<StandardMilestone, StandardStage>>>
>({
  intake: { label: 'Intake', phase: 'intake', citation: { follows: ['WO-2.1-01'] } },
  assessment: {
    label: 'Assessment',
    phase: 'assessment',
    entry: [
      {
        milestone: 'client-informed',
        because: 'participation without knowing who runs, funds and watches the work is not voluntary',
        citation: { follows: ['MG-2.1-09', 'CS-4.7-08'] },
      },
      {
        milestone: 'participation-agreed',
        because: 'nobody can be compelled to change; the client agrees to work together',
        where: { track: ['voluntary'] },
        citation: { follows: ['WO-3.0-01', 'NR-1-13'] },
      },
      {
        milestone: 'sanctions-announced',
        because: 'what may follow from lack of cooperation is said at the start or not used',
        where: { track: ['mandated'] },
        citation: { follows: ['WO-3.2-05'] },
      },
      {
        milestone: 'staff-risk-discussed',
        because: 'the team weighs the risk to its workers before it takes a client on',
        citation: { follows: ['MG-3.3-01'] },
      },
    ],
    strands: {
      needs: {
        label: 'Assessment of the needs in five areas',
        milestones: ['needs-assessed'],
        citation: { follows: ['CS-3.6-05', 'EU-2-03'] },
      },
      risk: {
        label: 'Assessment of the risks',
        milestones: ['risk-assessed'],
        citation: { follows: ['WO-2.2-01'] },
      },
    },
    citation: { follows: ['WO-2.1-01', 'EU-2-03'] },
  },
  intervention: {
    label: 'Intervention',
    phase: 'intervention',
    entry: [
      {
        milestone: 'needs-assessed',
        because: 'the work follows the needs that were found',
        citation: { follows: ['WO-2.2-05', 'EU-2-03'] },
      },
      {
        milestone: 'risk-assessed',
        because: 'a sound assessment of risks and needs comes before the programme starts',
        citation: { follows: ['WO-2.2-01'] },
      },
      {
        milestone: 'plan-agreed',
        because: 'the assessment leads to a plan, and the client co-owns it',
        citation: { follows: ['CS-3.8-01', 'WO-5.9-01'] },
      },
    ],
    citation: { follows: ['CS-3.8-01'] },
  },
  'release-preparation': {
    label: 'Release preparation',
    phase: 'release-preparation',
    citation: { follows: ['NR-1-06', 'CS-4.6-01', 'CS-4.6-07', 'WO-5.1-03'] },
  },
  aftercare: {
    label: 'Aftercare',
    phase: 'aftercare',
    entry: [
      {
        milestone: 'aftercare-planned',
        because: 'the programme connects to an aftercare plan with a long horizon',
        citation: { follows: ['WO-5.1-02'] },
      },
    ],
    citation: { follows: ['WO-5.1-01', 'CS-4.6-03'] },
  },
  closure: { label: 'Closure', phase: 'closure', citation: { follows: ['WO-6.2-04'] } },
});
