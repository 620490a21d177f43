import type { ProgrammeSuitability } from 'exit-work/model';

export function suitablePerson(overrides: Partial<ProgrammeSuitability> = {}): ProgrammeSuitability {
  return {
    id: 'su-1',
    programmeId: 'example-programme',
    checkedOn: '2030-01-09',
    checkedById: 'm-manager',
    result: 'suitable',
    ...overrides,
  };
}

export function personSuitableWithConditions(
  overrides: Partial<ProgrammeSuitability> = {},
): ProgrammeSuitability {
  return suitablePerson({ result: 'suitable-with-conditions', conditions: ['sober'], ...overrides });
}

/** Somebody who meets a criterion that excludes them. */
export function unsuitablePerson(overrides: Partial<ProgrammeSuitability> = {}): ProgrammeSuitability {
  return suitablePerson({
    result: 'not-suitable',
    exclusionCriteriaMet: ['has no wish to leave'],
    ...overrides,
  });
}
