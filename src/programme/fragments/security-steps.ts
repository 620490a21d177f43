import { frozen } from '../../kernel/frozen/index.js';
import type { Role } from '../../vocabulary/index.js';
import type { Step } from '../language/index.js';

const whoWorksAround: readonly Role[] = [
  'case-manager',
  'counsellor',
  'psychologist',
  'former',
  'helpline-adviser',
  'programme-manager',
  'prison-staff',
  'probation-officer',
  'police-officer',
  'client',
];

/**
 * A concern for the safety of others or of the client. Whoever is near may raise it in every open case (a closed one is
 * reopened first); the
 * organisation passes it on and never deals with it alone; it ends when the competent authority says so.
 */
export const securitySteps = /* @__PURE__ */ frozen({
  'raise-concern': {
    event: 'security-concern.raised',
    by: whoWorksAround,
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'] },
    moves: { concern: 'raised' },
    citation: { follows: ['CS-4.7-01', 'CS-4.7-02', 'CS-5.2-20'] },
  },
  'pass-concern-on': {
    event: 'security-concern.passed-on',
    by: ['case-manager', 'counsellor', 'programme-manager'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'], concern: ['raised'] },
    moves: { concern: 'with-authority' },
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
  'resolve-concern': {
    event: 'security-concern.resolved',
    by: ['case-manager', 'counsellor', 'programme-manager', 'police-officer'],
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'], concern: ['with-authority'] },
    moves: { concern: 'no-concern' },
    citation: { follows: ['CS-4.7-02', 'CS-5.2-20'] },
  },
  'report-incident': {
    event: 'incident.reported',
    by: whoWorksAround,
    where: { status: ['active', 'paused', 'withdrawn', 'dismissed'] },
    discretionary: true,
    citation: { follows: ['MG-1-05'] },
  },
} as const satisfies Readonly<Record<string, Step<never, never, never>>>);
