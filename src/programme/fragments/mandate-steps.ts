import { frozen } from '../../kernel/frozen/index.js';
import type { MandateSteps } from './standard-step.js';
import { reopeningSteps } from './status-steps.js';

const revocation = {
  event: 'measure.revoked',
  by: ['judge', 'probation-officer'],
  requires: [
    {
      milestone: 'non-compliance-reported',
      because: 'the court decides on what was reported to it, as announced',
      citation: { follows: ['CS-3.3-03', 'WO-3.2-05'] },
    },
  ],
  revokes: ['non-compliance-reported', 'release-planned', 'aftercare-planned'],
  sanction: true,
  citation: { follows: ['CS-3.3-03'] },
} as const;

/**
 * What a programme says first that can sanction, and what may follow: a refusal changes nothing by itself; what was
 * announced, and nothing else, can come after it.
 */
export const mandateSteps = /* @__PURE__ */ frozen({
  'announce-sanctions': {
    event: 'sanctions.announced',
    by: ['programme-manager', 'case-manager', 'probation-officer'],
    where: { track: ['mandated'] },
    achieves: ['sanctions-announced'],
    citation: { follows: ['WO-3.2-05'] },
  },
  refuse: {
    event: 'participation.refused',
    by: ['case-manager', 'counsellor', 'probation-officer', 'client'],
    where: { track: ['mandated'], status: ['active', 'paused'] },
    citation: { follows: ['WO-3.2-04', 'CS-3.3-03'] },
  },
  'report-non-compliance': {
    event: 'non-compliance.reported',
    by: ['programme-manager', 'case-manager'],
    where: { track: ['mandated'] },
    requires: [
      {
        milestone: 'sanctions-announced',
        because: 'a consequence that was not announced at the start may not be used',
        citation: { follows: ['WO-3.2-05'] },
      },
    ],
    achieves: ['non-compliance-reported'],
    sanction: true,
    citation: { follows: ['CS-3.3-03', 'WO-3.2-04'] },
  },
  'revoke-measure': {
    ...revocation,
    where: {
      track: ['mandated'],
      stage: ['intake', 'assessment', 'intervention', 'closure'],
      status: ['active', 'paused'],
      custody: ['community'],
    },
    moves: { custody: 'custody', status: 'dismissed' },
  },
  'revoke-measure-in-aftercare': {
    ...revocation,
    where: {
      track: ['mandated'],
      stage: ['aftercare'],
      status: ['active', 'paused'],
      custody: ['community'],
    },
    moves: { custody: 'custody', status: 'dismissed', stage: 'intervention', support: 'standard' },
  },
  'be-ordered': {
    event: 'participation.ordered',
    by: ['judge', 'probation-officer', 'programme-manager'],
    where: { track: ['voluntary'], status: ['active', 'paused'] },
    moves: { track: 'mandated' },
    // Other rules begin: what follows from lack of cooperation is said anew.
    revokes: ['sanctions-announced', 'non-compliance-reported'],
    citation: { follows: ['CS-3.3-02', 'WO-3.2-05'] },
  },
  'go-on-without-order': {
    event: 'order.ended',
    by: ['probation-officer', 'judge', 'case-manager'],
    where: { track: ['mandated'], status: ['active', 'paused', 'dismissed'] },
    moves: { track: 'voluntary' },
    revokes: ['sanctions-announced', 'non-compliance-reported'],
    citation: { follows: ['CS-1.1-06', 'CS-2.4-01'] },
  },
} as const satisfies MandateSteps);

/** A case that comes back under an order begins with a fresh announcement; old reports do not count. */
export const mandateReopeningSteps = /* @__PURE__ */ frozen({
  reopen: {
    ...reopeningSteps.reopen,
    revokes: [...reopeningSteps.reopen.revokes, 'sanctions-announced', 'non-compliance-reported'],
  },
} as const satisfies MandateSteps);
