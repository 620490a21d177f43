import type { StandardSteps } from './standard-step.js';

/** Prison, release, and the return to prison, which a case survives. */
export const custodySteps: StandardSteps = {
  'plan-release': {
    event: 'release.planned',
    by: ['case-manager'],
    where: { stage: ['intervention', 'release-preparation'], custody: ['custody'] },
    moves: { stage: 'release-preparation' },
    achieves: ['release-planned'],
    sources: ['CS-4.6-07', 'CS-5.2-16'],
  },
  release: {
    event: 'client.released',
    by: ['case-manager', 'prison-staff', 'probation-officer'],
    where: { stage: ['intervention', 'release-preparation'], custody: ['custody'] },
    requires: [
      {
        milestone: 'release-planned',
        because: 'the first hours and days are the most vulnerable; somebody must be waiting',
        sources: ['CS-4.6-06', 'CS-4.6-07'],
      },
    ],
    moves: { stage: 'aftercare', custody: 'community', support: 'intensive' },
    sources: ['CS-4.6-03', 'CS-4.6-06'],
  },
  'release-during-intake': {
    event: 'client.released',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['intake', 'assessment'], custody: ['custody'] },
    moves: { custody: 'community' },
    sources: ['CS-1.1-05'],
  },
  'continue-in-prison': {
    event: 'client.imprisoned',
    by: ['case-manager', 'prison-staff', 'probation-officer'],
    where: {
      stage: ['intervention', 'release-preparation', 'aftercare', 'closure'],
      status: ['active', 'paused'],
      custody: ['community'],
    },
    moves: { stage: 'intervention', custody: 'custody', support: 'standard', status: 'active' },
    revokes: ['release-planned', 'aftercare-planned', 'case-evaluated'],
    sources: ['NR-1-05', 'CS-3.3-03'],
  },
  'be-imprisoned-early': {
    event: 'client.imprisoned',
    by: ['case-manager', 'counsellor', 'prison-staff', 'probation-officer'],
    where: { stage: ['intake', 'assessment'], status: ['active', 'paused'], custody: ['community'] },
    moves: { custody: 'custody' },
    sources: ['NR-1-05'],
  },
};
