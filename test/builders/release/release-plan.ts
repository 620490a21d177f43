import type { PlannedContact, ReleasePlan } from 'exit-work/model';

/** The case manager waits at the gate. */
export function contactOnTheDayOfRelease(overrides: Partial<PlannedContact> = {}): PlannedContact {
  return { on: '2030-03-05', memberId: 'm-manager', what: 'breakfast, then the job centre', ...overrides };
}

export function releasePlan(overrides: Partial<ReleasePlan> = {}): ReleasePlan {
  return {
    id: 'rp-1',
    releaseOn: '2030-03-05',
    placeOfRelease: 'Sampleton Prison',
    namedContactId: 'm-manager',
    reachableOutOfHours: true,
    transport: 'the case manager’s car',
    accommodation: 'a room at the sister’s',
    firstContacts: [
      contactOnTheDayOfRelease(),
      contactOnTheDayOfRelease({ on: '2030-03-06', what: 'telephone call' }),
    ],
    drawnUpWithClient: true,
    ...overrides,
  };
}

/** A plan that leaves the client alone at the gate. */
export function releasePlanWithoutContacts(overrides: Partial<ReleasePlan> = {}): ReleasePlan {
  return releasePlan({ firstContacts: [], reachableOutOfHours: false, ...overrides });
}
