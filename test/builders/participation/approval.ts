import type { Approval } from 'exit-work/model';

export function approvedReleasePlan(overrides: Partial<Approval> = {}): Approval {
  return {
    id: 'av-1',
    recordId: 'rp-1',
    requestedById: 'm-counsellor',
    requestedAt: '2030-02-18T10:00:00+01:00',
    decidedById: 'm-manager',
    decidedAt: '2030-02-19T10:00:00+01:00',
    outcome: 'approved',
    ...overrides,
  };
}

export function declinedReleasePlan(overrides: Partial<Approval> = {}): Approval {
  return approvedReleasePlan({ outcome: 'declined', reason: 'nobody waits at the gate', ...overrides });
}
