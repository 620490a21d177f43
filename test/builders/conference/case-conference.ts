import type {
  CaseConference,
  ConferenceAgreement,
  ConferenceParticipant,
  RevealConditions,
} from 'exit-work/model';

export function conferenceParticipant(overrides: Partial<ConferenceParticipant> = {}): ConferenceParticipant {
  return { organisationId: 'o-prison', role: 'prison-staff', ...overrides };
}

export function conferenceAgreement(overrides: Partial<ConferenceAgreement> = {}): ConferenceAgreement {
  return {
    task: 'arrange an appointment in the first week',
    organisationId: 'o-job-centre',
    dueOn: '2030-03-08',
    ...overrides,
  };
}

/** Professionals speak of the client by name; the client helped to prepare it. */
export function namedConference(overrides: Partial<CaseConference> = {}): CaseConference {
  return {
    id: 'cc-1',
    heldAt: '2030-02-11T10:00:00+01:00',
    mode: 'named',
    convenerId: 'o-exit',
    purpose: 'other: prepare the release',
    participants: [
      conferenceParticipant(),
      conferenceParticipant({ organisationId: 'o-job-centre', role: 'employment-adviser' }),
    ],
    preparedWithClientOn: '2030-02-04',
    securityRiskFound: false,
    agreements: [conferenceAgreement()],
    ...overrides,
  };
}

/** Professionals speak of a client whom they do not know. */
export function anonymousConference(overrides: Partial<CaseConference> = {}): CaseConference {
  return namedConference({ mode: 'anonymous', ...overrides });
}

/** Two of three roles reveal the identity, from a concrete threat on; stated the day before {@link anonymousConference}. */
export function revealConditions(overrides: Partial<RevealConditions> = {}): RevealConditions {
  return {
    statedAt: '2030-02-10T15:00:00+01:00',
    threshold: 'a concrete threat to a life',
    decidingRoles: ['case-manager', 'psychologist', 'programme-manager'],
    mustAgree: 2,
    ...overrides,
  };
}
