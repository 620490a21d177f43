import type { Delegation } from 'exit-work/model';

/** The counsellor writes the rota and answers to the case manager for it. */
export function delegatedRota(overrides: Partial<Delegation> = {}): Delegation {
  return { task: 'rota', memberId: 'm-counsellor', accountableToId: 'm-manager', ...overrides };
}
