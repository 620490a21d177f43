import type { AreaAssessment, NeedsAssessment } from 'exit-work/model';

/** An area that was looked at, and where nothing is needed. */
export function areaWithoutNeeds(overrides: Partial<AreaAssessment> = {}): AreaAssessment {
  return { needs: [], ...overrides };
}

export function areaWithNeeds(...needs: string[]): AreaAssessment {
  return { needs, strengths: ['keeps appointments'], ownView: 'Wants to begin with the practical side.' };
}

/** All five areas assessed, from two sources. */
export function needsAssessment(overrides: Partial<NeedsAssessment> = {}): NeedsAssessment {
  return {
    id: 'n-1',
    assessedOn: '2030-01-14',
    assessorIds: ['m-manager', 'm-counsellor'],
    sources: ['interview with the client', 'talk with the prison’s social worker'],
    functionalReintegration: areaWithNeeds('no flat after release'),
    socialReintegration: areaWithNeeds('little contact with the family'),
    cognitive: areaWithNeeds('doubts about the group, and fear of them'),
    mentalHealth: areaWithNeeds('sleeps badly'),
    security: areaWithoutNeeds(),
    ...overrides,
  };
}

/** Somebody in whom no needs were found. */
export function needsAssessmentWithoutNeeds(overrides: Partial<NeedsAssessment> = {}): NeedsAssessment {
  return needsAssessment({
    functionalReintegration: areaWithoutNeeds(),
    socialReintegration: areaWithoutNeeds(),
    cognitive: areaWithoutNeeds(),
    mentalHealth: areaWithoutNeeds(),
    ...overrides,
  });
}
