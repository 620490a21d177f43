import type { LegalDuty, LegalPermission, Mandate, Prohibition, SharingAgreement } from 'exit-work/model';

/** The year in which mandates and agreements hold. */
export const in2030 = { notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' } as const;

/** A plainly fictional law that obliges to tell the police of planned violence. */
export function dutyToAvertViolence(overrides: Partial<LegalDuty> = {}): LegalDuty {
  return {
    id: 'duty-1',
    jurisdiction: 'Examplia (fictional)',
    title: 'Averting grave harm',
    trigger: 'planned-violence',
    authorityKinds: ['police'],
    dataSubjects: ['client'],
    categories: ['identity', 'security', 'undisclosed-offences'],
    tellClient: 'after',
    ...overrides,
  };
}

/** A plainly fictional law that allows an exit organisation and the police to tell each other who a client is. */
export function permissionToPreventHarm(overrides: Partial<LegalPermission> = {}): LegalPermission {
  return {
    id: 'permission-1',
    jurisdiction: 'Examplia (fictional)',
    title: 'Preventing harm together',
    forumKinds: ['civil-society-organisation', 'police'],
    dataSubjects: ['client'],
    purposes: ['safeguarding'],
    excludedPurposes: ['criminal-investigation'],
    categories: ['identity', 'security'],
    tellClient: 'before',
    ...overrides,
  };
}

/** The probation service learns whether {@link client} takes part, on a condition of which the client was told. */
export function mandateOfProbation(overrides: Partial<Mandate> = {}): Mandate {
  return {
    id: 'mandate-1',
    clientId: 'c-1',
    nature: 'early-release-condition',
    authorityId: 'o-probation',
    purposes: ['supervision'],
    categories: ['participation'],
    ...in2030,
    clientToldAt: in2030.notBefore,
    ...overrides,
  };
}

/** A mandate that nobody announced to the client. */
export function unannouncedMandate(): Mandate {
  const { clientToldAt: _, ...unannounced } = mandateOfProbation();
  return unannounced;
}

/** Nobody learns anything of anybody; `overrides` narrow it. */
export function prohibitionOfEverything(overrides: Partial<Prohibition> = {}): Prohibition {
  return { id: 'prohibition-1', because: 'the client is threatened', ...overrides };
}

/** Nobody learns where a threatened client stays. */
export function prohibitionOfWhereabouts(overrides: Partial<Prohibition> = {}): Prohibition {
  return prohibitionOfEverything({
    clientIds: ['c-1'],
    dataSubjects: ['client'],
    categories: ['whereabouts'],
    ...overrides,
  });
}

/** One kind of recipient learns nothing of what was said in confidence, for one purpose. */
export function prohibitionForFunders(overrides: Partial<Prohibition> = {}): Prohibition {
  return {
    id: 'prohibition-2',
    because: 'a funder pays for the work and has no part in it',
    recipientIds: ['o-foundation'],
    recipientKinds: ['funder'],
    purposes: ['funding-accountability'],
    categories: ['counselling-notes', 'health'],
    ...overrides,
  };
}

/** Both may tell the other who a client is. */
export function agreementWithJobCentre(overrides: Partial<SharingAgreement> = {}): SharingAgreement {
  return {
    id: 'agreement-1',
    title: 'Agreement of the exit organisation and the job centre',
    parties: ['o-exit', 'o-job-centre'],
    purposes: ['service-delivery'],
    dataSubjects: ['client'],
    shared: ['identity'],
    ...in2030,
    ...overrides,
  };
}
