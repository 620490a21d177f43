import type { Incident } from 'exit-work/model';

/** Strangers frighten the client; a worker writes it down the next morning. */
export function threatAtTheGate(overrides: Partial<Incident> = {}): Incident {
  return {
    id: 'in-1',
    kind: 'threat-to-client',
    happenedAt: '2030-02-11T22:00:00+01:00',
    recordedAt: '2030-02-12T09:00:00+01:00',
    description: 'Two people waited at the gate.',
    ...overrides,
  };
}
