import type { AreaAssessment, AssessedNeed, NeedsAssessment } from 'exit-work/model';

/** An area that was looked at, and where nothing is needed. */
export function areaWithoutNeeds(): { needs: [] } {
  return { needs: [] };
}

export function areaWithNeeds<Kind extends string>(...needs: AssessedNeed<Kind>[]): AreaAssessment<Kind> {
  return {
    needs,
    strengths: ['keeps appointments'],
    readiness: 'ready',
    ownView: 'Wants to begin with the practical side.',
  };
}

export function housingNeed(): AssessedNeed<'housing'> {
  return { id: 'need-housing', kind: 'housing', description: 'no flat after release' };
}

/** All five areas assessed, from two sources. */
export function needsAssessment(overrides: Partial<NeedsAssessment> = {}): NeedsAssessment {
  return {
    id: 'n-1',
    assessedOn: '2030-01-14',
    assessorIds: ['m-manager', 'm-counsellor'],
    disciplines: ['social-worker', 'psychologist'],
    sources: ['interview with the client', 'talk with the prison’s social worker'],
    functionalReintegration: areaWithNeeds(housingNeed()),
    socialReintegration: areaWithNeeds({
      id: 'need-family',
      kind: 'family-relationships',
      description: 'little contact with the family',
    }),
    cognitive: areaWithNeeds({
      id: 'need-doubts',
      kind: 'world-view',
      description: 'doubts about the group, and fear of them',
    }),
    mentalHealth: areaWithNeeds({
      id: 'need-sleep',
      kind: 'other-mental-health-problem',
      description: 'sleeps badly',
    }),
    security: areaWithoutNeeds(),
    barriers: ['fear-of-reprisals'],
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
