import type { ProgrammeDesign, ProgrammeEvaluation, ThematicNetwork, TypicalDuration } from 'exit-work/model';

/** A design that decides only what every design has to. */
export function designForAllIdeologies(overrides: Partial<ProgrammeDesign> = {}): ProgrammeDesign {
  return {
    preventionLevel: 'tertiary',
    targetGroup: 'People who want to leave.',
    ideologyScope: 'independent',
    channels: ['in-person'],
    ...overrides,
  };
}

export function durationOfSupport(overrides: Partial<TypicalDuration> = {}): TypicalDuration {
  return { shortestMonths: 36, longestMonths: 60, ...overrides };
}

export function completedEvaluation(overrides: Partial<ProgrammeEvaluation> = {}): ProgrammeEvaluation {
  return { status: 'completed', completedOn: '2031-06-30', ...overrides };
}

export function networkOfThreeYears(overrides: Partial<ThematicNetwork> = {}): ThematicNetwork {
  return {
    theme: 'leaving groups',
    sectors: ['authorities', 'civil-society'],
    fewestAttending: 25,
    mostAttending: 70,
    from: '2027-09-01',
    until: '2030-08-31',
    ...overrides,
  };
}
