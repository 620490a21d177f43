import type { SecurityConcern } from 'exit-work/model';

/** Somebody threatened the client, and nothing is resolved. */
export function openSecurityConcern(overrides: Partial<SecurityConcern> = {}): SecurityConcern {
  return {
    id: 'sc-1',
    direction: 'to-client',
    raisedAt: '2030-02-12T09:30:00+01:00',
    raisedByKind: 'civil-society-organisation',
    description: 'Threatened at the gate.',
    ...overrides,
  };
}

export function resolvedSecurityConcern(overrides: Partial<SecurityConcern> = {}): SecurityConcern {
  return openSecurityConcern({
    resolvedAt: '2030-02-13T09:30:00+01:00',
    resolution: 'moved to another wing',
    ...overrides,
  });
}
