import { frozen } from '../../kernel/frozen/index.js';
import type { Step } from '../language/index.js';
import { lookedAtAnew } from './standard-milestones.js';
import type { StandardSteps } from './standard-step.js';

/** Pause, withdrawal, dismissal and closure. A voluntary client may leave at any time, without sanction. */
export const statusSteps = /* @__PURE__ */ frozen({
  pause: {
    event: 'case.paused',
    by: ['case-manager'],
    carries: ['reason'],
    moves: { status: 'paused' },
    citation: { follows: ['NR-1-05'] },
  },
  resume: {
    event: 'case.resumed',
    by: ['case-manager'],
    where: { status: ['paused'] },
    moves: { status: 'active' },
    citation: { follows: ['NR-1-05'] },
  },
  withdraw: {
    event: 'client.withdrew',
    by: ['case-manager', 'counsellor', 'client'],
    where: { track: ['voluntary'], status: ['active', 'paused'] },
    moves: { status: 'withdrawn' },
    citation: { follows: ['CS-3.3-01'] },
  },
  'reach-out': {
    event: 'outreach.made',
    by: ['case-manager', 'counsellor', 'former'],
    where: { status: ['withdrawn'] },
    citation: { follows: ['CS-3.4-04'] },
  },
  return: {
    event: 'client.returned',
    by: ['case-manager', 'counsellor', 'client'],
    where: { status: ['withdrawn'] },
    moves: { status: 'active' },
    citation: { follows: ['CS-3.4-04', 'CS-3.5-11'] },
  },
  dismiss: {
    event: 'client.dismissed',
    by: ['programme-manager'],
    carries: ['reason'],
    where: { status: ['active', 'paused'] },
    moves: { status: 'dismissed' },
    citation: { follows: ['MG-1-05', 'MG-1-04'] },
  },
  evaluate: {
    event: 'case.evaluated',
    by: ['case-manager', 'counsellor', 'programme-manager'],
    where: { status: ['active', 'withdrawn', 'dismissed'] },
    moves: { stage: 'closure' },
    achieves: ['case-evaluated'],
    citation: { follows: ['WO-6.2-04', 'WO-6.2-05'] },
  },
  close: {
    event: 'case.closed',
    by: ['case-manager', 'counsellor', 'programme-manager'],
    where: {
      status: ['active', 'withdrawn', 'dismissed'],
      safety: ['settled'],
      concern: ['no-concern'],
    },
    requires: [
      {
        milestone: 'case-evaluated',
        because: 'every case is evaluated before it is closed, the unsuccessful ones above all',
        citation: { follows: ['WO-6.2-04', 'WO-6.2-05'] },
      },
    ],
    moves: { status: 'closed', support: 'standby' },
    citation: { follows: ['WO-6.2-04'] },
  },
  transfer: {
    event: 'case.transferred',
    by: ['case-manager', 'programme-manager'],
    carries: ['linked-case'],
    where: { safety: ['settled'], concern: ['no-concern'] },
    requires: [
      {
        milestone: 'case-evaluated',
        because: 'the case ends here, and every case is evaluated before it ends',
        citation: { follows: ['WO-6.2-04'] },
      },
    ],
    moves: { status: 'closed', support: 'standby' },
    discretionary: true,
    citation: { follows: ['CS-4.6-08', 'CS-1.1-06'] },
  },
} as const satisfies Readonly<Record<string, Step<'closure', 'case-evaluated', never>>>);

/** A closed client calls again: the case goes on with its history and looks at the needs anew. */
export const reopeningSteps = /* @__PURE__ */ frozen({
  reopen: {
    event: 'case.reopened',
    by: ['case-manager', 'programme-manager', 'counsellor'],
    where: { status: ['closed'] },
    // Intake has no entry gate: whoever closed early, and whatever was missing, the door opens.
    moves: { status: 'active', stage: 'intake', support: 'standard' },
    revokes: lookedAtAnew,
    citation: { follows: ['CS-3.5-11'] },
  },
} as const satisfies StandardSteps);
