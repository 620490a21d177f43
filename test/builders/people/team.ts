import type { FormerEngagement, HeldRole, TeamMember } from 'exit-work/model';

export function caseManager(overrides: Partial<TeamMember> = {}): TeamMember {
  return {
    id: 'm-manager',
    organisationId: 'o-exit',
    name: 'Alex Example',
    role: 'case-manager',
    professions: ['social-worker'],
    workTelephone: '030 0000 0100',
    homeAddress: '9 Hidden Lane, Sampleton',
    certifiedUntil: '2032-12-31',
    ...overrides,
  };
}

export function counsellor(overrides: Partial<TeamMember> = {}): TeamMember {
  return {
    id: 'm-counsellor',
    organisationId: 'o-exit',
    name: 'Chris Case',
    role: 'counsellor',
    professions: ['psychologist'],
    ...overrides,
  };
}

/** A former’s engagement on all the conditions of the literature: trained, supervised, in tandem, for a time. */
export function formerEngagement(overrides: Partial<FormerEngagement> = {}): FormerEngagement {
  return {
    ...formerEngagementWithoutConditions(),
    until: '2030-12-31',
    trainedOn: '2029-11-05',
    supervisorId: 'm-manager',
    tandemPartnerId: 'm-counsellor',
    ...overrides,
  };
}

export function formerEngagementWithoutConditions(
  overrides: Partial<FormerEngagement> = {},
): FormerEngagement {
  return { from: '2030-01-29', mentorsClient: true, ...overrides };
}

/** A former who mentors the client, trained and supervised. */
export function formerAsMentor(overrides: Partial<TeamMember> = {}): TeamMember {
  return {
    id: 'm-former',
    organisationId: 'o-exit',
    name: 'Kim Former',
    role: 'former',
    formerEngagement: formerEngagement(),
    ...overrides,
  };
}

/** A former who mentors the client without training, supervision or an end. */
export function formerWithoutSupervision(overrides: Partial<TeamMember> = {}): TeamMember {
  return formerAsMentor({ formerEngagement: formerEngagementWithoutConditions(), ...overrides });
}

/** A counsellor who took the case over in April. */
export function counsellorThenCaseManager(overrides: Partial<TeamMember> = {}): TeamMember {
  return counsellor({
    role: 'case-manager',
    roles: [{ role: 'counsellor', until: '2030-03-31' }, heldRole()],
    from: '2030-01-02',
    ...overrides,
  });
}

export function heldRole(overrides: Partial<HeldRole> = {}): HeldRole {
  return { role: 'case-manager', from: '2030-04-01', ...overrides };
}
