import type { Sanction } from 'exit-work/model';

export function warningForMissedAppointments(overrides: Partial<Sanction> = {}): Sanction {
  return { kind: 'warning', imposedOn: '2030-01-06', reason: 'two appointments missed', ...overrides };
}
