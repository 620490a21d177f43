import type { Guardian } from 'exit-work/model';

/** The mother of {@link minorClient}. */
export function guardianOfMinor(overrides: Partial<Guardian> = {}): Guardian {
  return { id: 'g-1', name: 'Mary Sample', because: 'minority', from: '2014-05-01', ...overrides };
}

/** Somebody whom a court appointed, for an adult who cannot decide alone. */
export function guardianOfIncapacitatedAdult(overrides: Partial<Guardian> = {}): Guardian {
  return { id: 'g-1', name: 'Pat Proxy', because: 'incapacity', from: '2029-06-01', ...overrides };
}
