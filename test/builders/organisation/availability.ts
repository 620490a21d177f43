import type { Availability } from 'exit-work/model';

/** Hours on a Monday, by somebody who can be called outside them too. */
export function officeHours(overrides: Partial<Availability> = {}): Availability {
  return {
    days: ['monday'],
    from: '09:00',
    until: '17:00',
    timeZone: 'Europe/Berlin',
    outOfHours: true,
    ...overrides,
  };
}
