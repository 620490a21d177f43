import { frozen } from '../../kernel/frozen/index.js';
import type { StandardSteps } from './standard-step.js';

/** From the first contact to the appointment of the case manager, which is the acceptance of the client. */
export const intakeSteps = /* @__PURE__ */ frozen({
  'discuss-staff-risk': {
    event: 'staff-risk.discussed',
    by: ['programme-manager', 'case-manager', 'counsellor'],
    where: { stage: ['intake'] },
    achieves: ['staff-risk-discussed'],
    citation: { follows: ['MG-3.3-01'] },
  },
  'inform-client': {
    event: 'client.informed',
    by: ['programme-manager', 'case-manager', 'counsellor'],
    achieves: ['client-informed'],
    citation: { follows: ['MG-2.1-09', 'WO-1.6-01'] },
  },
  'agree-participation': {
    event: 'participation.agreed',
    by: ['programme-manager', 'case-manager', 'counsellor', 'client'],
    requires: [
      {
        milestone: 'client-informed',
        because: 'agreement means something only after the client knows what it is to',
        citation: { follows: ['MG-2.1-09'] },
      },
    ],
    achieves: ['participation-agreed'],
    citation: { follows: ['NR-1-13'] },
  },
  'appoint-case-manager': {
    event: 'case-manager.appointed',
    by: ['programme-manager'],
    where: { stage: ['intake'] },
    moves: { stage: 'assessment' },
    achieves: ['case-manager-appointed'],
    citation: { follows: ['CS-3.8-02'] },
  },
  'change-case-manager': {
    event: 'case-manager.appointed',
    by: ['programme-manager'],
    where: { stage: ['assessment', 'intervention', 'release-preparation', 'aftercare', 'closure'] },
    // Only this changes who the client’s constant contact is, whatever else changes around the case.
    citation: { follows: ['CS-5.3-04', 'CS-3.5-07', 'CS-4.6-08'] },
  },
} as const satisfies StandardSteps);
