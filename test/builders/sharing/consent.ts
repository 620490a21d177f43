import type { Consent } from 'exit-work/model';

/** The client lets the job centre know what it needs for placing them, for six months. */
export function consentToJobCentre(overrides: Partial<Consent> = {}): Consent {
  return {
    id: 'consent-1',
    clientId: 'c-1',
    dataSubject: 'client',
    recipientIds: ['o-job-centre'],
    purposes: ['service-delivery'],
    categories: ['identity', 'contact', 'education-and-work'],
    status: 'given',
    notBefore: '2030-02-05T10:00:00+01:00',
    expires: '2030-08-05T10:00:00+02:00',
    noticeVersion: '1',
    noticeLanguage: 'de',
    ...overrides,
  };
}

/** {@link sister} agrees, for herself, that the prison learns how to reach her. */
export function consentOfSister(overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({
    id: 'consent-2',
    dataSubject: 'relative',
    personId: 'rel-1',
    recipientIds: ['o-prison'],
    purposes: ['release-planning'],
    categories: ['identity', 'contact'],
    ...overrides,
  });
}

/** A client of limited capacity decides together with {@link guardianOfIncapacitatedAdult}. */
export function consentBesideGuardian(overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({ capacity: 'limited', guardianId: 'g-1', ...overrides });
}

/** {@link guardianOfMinor} consents for the client. */
export function consentOfGuardian(overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({ givenBy: 'guardian', guardianId: 'g-1', ...overrides });
}

export function withdrawnConsent(overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({
    status: 'withdrawn',
    withdrawnAt: '2030-04-02T09:00:00+02:00',
    ...overrides,
  });
}
