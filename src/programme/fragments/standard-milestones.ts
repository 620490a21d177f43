import { frozen } from '../../kernel/frozen/index.js';
import type { Milestone } from '../language/index.js';

/** The facts on which the gates of most programmes stand. */
export type StandardMilestone =
  | 'staff-risk-discussed'
  | 'client-informed'
  | 'participation-agreed'
  | 'sanctions-announced'
  | 'case-manager-appointed'
  | 'needs-assessed'
  | 'risk-assessed'
  | 'plan-agreed'
  | 'release-planned'
  | 'aftercare-planned'
  | 'case-evaluated';

/** The milestones of most programmes, ready to spread into a definition. */
export const standardMilestones = /* @__PURE__ */ frozen<Readonly<Record<StandardMilestone, Milestone>>>({
  'staff-risk-discussed': { label: 'the risks to staff are discussed', citation: { follows: ['MG-3.3-01'] } },
  'client-informed': { label: 'the client is informed', citation: { follows: ['MG-2.1-09', 'CS-4.7-08'] } },
  'participation-agreed': { label: 'the client has agreed to take part', citation: { follows: ['NR-1-13'] } },
  'sanctions-announced': { label: 'possible sanctions are announced', citation: { follows: ['WO-3.2-05'] } },
  'case-manager-appointed': { label: 'a case manager is appointed', citation: { follows: ['CS-3.8-02'] } },
  'needs-assessed': { label: 'the needs are assessed', citation: { follows: ['EU-2-03', 'CS-3.6-05'] } },
  'risk-assessed': { label: 'the risks are assessed', citation: { follows: ['WO-2.2-01'] } },
  'plan-agreed': {
    label: 'a plan is agreed with the client',
    citation: { follows: ['CS-3.8-01', 'WO-5.9-01'] },
  },
  'release-planned': {
    label: 'the release is planned, with a named contact',
    citation: { follows: ['CS-4.6-07'] },
  },
  'aftercare-planned': { label: 'an aftercare plan is agreed', citation: { follows: ['WO-5.1-02'] } },
  'case-evaluated': { label: 'the case is evaluated', citation: { follows: ['WO-6.2-04'] } },
});

/** What is looked at anew when a case comes back to its beginning; what the client knows and agreed to stays. */
export const lookedAtAnew = /* @__PURE__ */ frozen([
  'needs-assessed',
  'risk-assessed',
  'plan-agreed',
  'release-planned',
  'aftercare-planned',
  'case-evaluated',
] as const satisfies readonly StandardMilestone[]);

/** What programmes can need besides that have beneficiaries by order of a court. */
export type MandateMilestone = 'non-compliance-reported';

/** The milestones of programmes that can sanction, ready to spread into a definition (CS-3.3-03). */
export const mandateMilestones = /* @__PURE__ */ frozen<Readonly<Record<MandateMilestone, Milestone>>>({
  'non-compliance-reported': {
    label: 'lack of cooperation is reported, as announced',
    citation: { follows: ['CS-3.3-03', 'WO-3.2-04'] },
  },
});
