import { frozen } from '../../kernel/frozen/index.js';
import type { StandardSteps } from './standard-step.js';

/** Where a court decides on release. Plans are shown to it; the decision is its own. */
export const courtSteps = /* @__PURE__ */ frozen({
  'hold-social-net-conference': {
    event: 'social-net-conference.held',
    by: ['case-manager', 'probation-officer'],
    where: { custody: ['custody'], status: ['active', 'paused'] },
    discretionary: true,
    citation: { follows: ['CS-3.5-04', 'CS-3.5-19'] },
  },
  'present-release-plan': {
    event: 'release-plan.presented',
    by: ['case-manager', 'probation-officer'],
    where: { stage: ['release-preparation'], custody: ['custody'] },
    discretionary: true,
    citation: { follows: ['CS-3.5-14', 'CS-3.5-04'] },
  },
  'decide-release': {
    event: 'release.decided',
    by: ['judge', 'case-manager', 'probation-officer'],
    where: { stage: ['intervention', 'release-preparation'], custody: ['custody'] },
    discretionary: true,
    citation: { follows: ['CS-3.5-14'] },
  },
} as const satisfies StandardSteps);
