import type { Organisation } from 'exit-work/model';

/** The civil society organisation that holds the case, with all it discloses at intake. */
export function exitOrganisation(overrides: Partial<Organisation> = {}): Organisation {
  return {
    id: 'o-exit',
    name: 'Example Exit',
    kind: 'civil-society-organisation',
    operator: 'Example Association',
    funders: ['Example Foundation'],
    cooperatingAuthorities: ['Sampleton Prison', 'Sampleton Job Centre'],
    ...overrides,
  };
}

export function prison(overrides: Partial<Organisation> = {}): Organisation {
  return { id: 'o-prison', name: 'Sampleton Prison', kind: 'prison', ...overrides };
}

export function probationService(overrides: Partial<Organisation> = {}): Organisation {
  return { id: 'o-probation', name: 'Sampleton Probation', kind: 'probation-service', ...overrides };
}

export function jobCentre(overrides: Partial<Organisation> = {}): Organisation {
  return { id: 'o-job-centre', name: 'Sampleton Job Centre', kind: 'employment-service', ...overrides };
}
