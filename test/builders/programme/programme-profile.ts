import type { ProgrammeProfile } from 'exit-work/model';

/** A local programme that people join of their own will. */
export function programmeForAllIdeologies(overrides: Partial<ProgrammeProfile> = {}): ProgrammeProfile {
  return {
    id: 'example-programme',
    name: 'Example Programme',
    initiative: 'programme',
    startedOn: '2030-01-01',
    operatorIds: ['o-exit'],
    implementer: 'civil-society-organisation',
    preventionLevel: 'tertiary',
    objectives: ['disengagement'],
    targetGroup: 'People who want to leave.',
    ideologyScope: 'independent',
    settings: ['open'],
    types: ['A'],
    participation: ['voluntary'],
    channels: ['in-person'],
    scope: 'local',
    ...overrides,
  };
}

export function programmeForOneIdeology(overrides: Partial<ProgrammeProfile> = {}): ProgrammeProfile {
  return programmeForAllIdeologies({ ideologyScope: 'specific', ideologies: ['islamist'], ...overrides });
}

export function projectForOneProblem(overrides: Partial<ProgrammeProfile> = {}): ProgrammeProfile {
  return programmeForAllIdeologies({
    initiative: 'project',
    problem: 'nobody visits the prison',
    ...overrides,
  });
}
