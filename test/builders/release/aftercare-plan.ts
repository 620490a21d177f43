import type { AftercarePhase, AftercarePlan } from 'exit-work/model';

export function intensivePhase(overrides: Partial<AftercarePhase> = {}): AftercarePhase {
  return { intensity: 'intensive', from: '2030-03-05', contactsPerMonth: 12, ...overrides };
}

/** Three phases: intensive, tapering, standby. */
export function aftercarePlan(overrides: Partial<AftercarePlan> = {}): AftercarePlan {
  return {
    id: 'ap-1',
    agreedOn: '2030-02-20',
    interventionPlanId: 'p-1',
    phases: [
      intensivePhase(),
      intensivePhase({ intensity: 'tapering', from: '2030-06-05', contactsPerMonth: 4 }),
      intensivePhase({ intensity: 'standby', from: '2031-03-05', contactsPerMonth: 0 }),
    ],
    crisisContact: 'Alex Example, at any hour',
    ...overrides,
  };
}
