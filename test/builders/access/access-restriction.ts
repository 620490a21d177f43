import type { AccessRestriction } from 'exit-work/model';

/** Nobody but the case manager may see the file. */
export function restrictedCase(overrides: Partial<AccessRestriction> = {}): AccessRestriction {
  return {
    id: 'ar-1',
    kind: 'restricted-case',
    memberIds: ['m-manager'],
    because: 'a relative of the client works in the house',
    decidedById: 'm-manager',
    notBefore: '2030-01-09T10:00:00+01:00',
    ...overrides,
  };
}

/** Everybody in the house may see the file but one. */
export function caseWithoutOneWorker(overrides: Partial<AccessRestriction> = {}): AccessRestriction {
  return restrictedCase({
    kind: 'excluded-workers',
    memberIds: ['m-counsellor'],
    because: 'grew up next door',
    ...overrides,
  });
}
