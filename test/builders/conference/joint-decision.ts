import type { JointDecision } from 'exit-work/model';

/** The prison and the exit organisation see no risk. */
export function jointDecisionOnSecurity(overrides: Partial<JointDecision> = {}): JointDecision {
  return { decision: 'no security risk', decidedByIds: ['o-prison', 'o-exit'], ...overrides };
}
