import { frozen } from '../../kernel/frozen/index.js';
import { lookedAtAnew } from './standard-milestones.js';
import type { StandardSteps } from './standard-step.js';

/** Prison, release, and the return to prison, which a case survives. */
export const custodySteps = /* @__PURE__ */ frozen({
  'plan-release': {
    event: 'release.planned',
    by: ['case-manager'],
    where: { stage: ['intervention', 'release-preparation'], custody: ['custody'] },
    moves: { stage: 'release-preparation' },
    achieves: ['release-planned'],
    citation: { follows: ['CS-4.6-07', 'CS-5.2-16'] },
  },
  release: {
    event: 'client.released',
    by: ['case-manager', 'prison-staff', 'probation-officer'],
    where: {
      stage: ['intervention', 'release-preparation'],
      status: ['active', 'paused'],
      custody: ['custody'],
    },
    requires: [
      {
        milestone: 'release-planned',
        because: 'the first hours and days are the most vulnerable; somebody must be waiting',
        citation: { follows: ['CS-4.6-06', 'CS-4.6-07'] },
      },
    ],
    moves: { stage: 'aftercare', status: 'active', custody: 'community', support: 'intensive' },
    citation: { follows: ['CS-4.6-03', 'CS-4.6-06'] },
  },
  'release-unprepared': {
    event: 'client.released-unprepared',
    by: ['case-manager', 'prison-staff', 'probation-officer'],
    where: {
      stage: ['intervention', 'release-preparation'],
      status: ['active', 'paused'],
      custody: ['custody'],
    },
    // It happened, so it can be written down; what was not prepared is caught up with as in a crisis.
    moves: {
      stage: 'intervention',
      status: 'active',
      custody: 'community',
      support: 'intensive',
      safety: 'crisis',
    },
    revokes: ['release-planned'],
    citation: { follows: ['CS-4.6-06'] },
  },
  'release-before-the-work': {
    event: 'client.released',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['intake', 'assessment', 'closure'], status: ['active', 'paused'], custody: ['custody'] },
    moves: { custody: 'community' },
    citation: { follows: ['CS-1.1-05'] },
  },
  'release-outside-the-work': {
    event: 'client.released',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: {
      stage: ['intake', 'assessment', 'intervention', 'aftercare', 'closure'],
      status: ['withdrawn', 'dismissed'],
      custody: ['custody'],
    },
    moves: { custody: 'community' },
    revokes: ['release-planned'],
    citation: { follows: ['CS-1.1-05'] },
  },
  'release-out-of-reach': {
    event: 'client.released',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['release-preparation'], status: ['withdrawn', 'dismissed'], custody: ['custody'] },
    // Nothing is left to prepare: who comes back, comes back to the work.
    moves: { custody: 'community', stage: 'intervention' },
    revokes: ['release-planned'],
    citation: { follows: ['CS-1.1-05', 'NR-1-06'] },
  },
  'continue-in-prison': {
    event: 'client.imprisoned',
    by: ['case-manager', 'prison-staff', 'probation-officer'],
    where: {
      stage: ['intervention', 'release-preparation', 'aftercare'],
      status: ['active', 'paused'],
      custody: ['community'],
    },
    moves: { stage: 'intervention', custody: 'custody', support: 'standard', status: 'active' },
    revokes: ['release-planned', 'aftercare-planned', 'case-evaluated'],
    citation: { follows: ['NR-1-05', 'CS-3.3-03'] },
  },
  'be-imprisoned-early': {
    event: 'client.imprisoned',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['intake', 'assessment'], status: ['active', 'paused'], custody: ['community'] },
    moves: { custody: 'custody' },
    citation: { follows: ['NR-1-05'] },
  },
  'be-imprisoned-while-closing': {
    event: 'client.imprisoned',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['closure'], status: ['active', 'paused'], custody: ['community'] },
    // As after a reopening: imprisonment asks for longer support, and the needs are looked at anew.
    moves: { stage: 'intake', custody: 'custody', support: 'standard', status: 'active' },
    revokes: lookedAtAnew,
    citation: { follows: ['NR-1-05'] },
  },
  'be-imprisoned-outside-the-work': {
    event: 'client.imprisoned',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: {
      stage: ['intake', 'assessment', 'intervention', 'closure'],
      status: ['withdrawn', 'dismissed'],
      custody: ['community'],
    },
    moves: { custody: 'custody' },
    revokes: ['release-planned', 'aftercare-planned'],
    citation: { follows: ['NR-1-05'] },
  },
  'be-imprisoned-out-of-reach': {
    event: 'client.imprisoned',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['aftercare'], status: ['withdrawn', 'dismissed'], custody: ['community'] },
    // Aftercare follows a release: who comes back in prison, comes back to the work.
    moves: { custody: 'custody', stage: 'intervention', support: 'standard' },
    revokes: ['release-planned', 'aftercare-planned'],
    citation: { follows: ['NR-1-05'] },
  },
} as const satisfies StandardSteps);
