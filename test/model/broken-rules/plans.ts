import type { FamilySupportPlan, HousingDecision, PlannedService, PlanReview } from 'exit-work/model';
import * as made from '../../builders/index.js';
import type { BrokenRecord } from './broken-record.js';

const familyPlan: FamilySupportPlan = {
  id: 'fp-1',
  personOfConcernId: 'poc-1',
  agreedOn: '2030-02-20',
  preventionLevel: 'secondary',
  format: 'family',
  objectives: ['psychoeducation'],
};
const housingDecision: HousingDecision = {
  id: 'hd-1',
  placement: 'general-population',
  regime: 'east wing',
  decidedOn: '2030-01-21',
  decidedById: 'o-prison',
};
const jobSearch: PlannedService = {
  id: 'ps-1',
  service: 'employment',
  answersNeedIds: ['need-housing'],
  status: 'wanted',
};
const review: PlanReview = {
  reviewedOn: '2030-04-29',
  reviewerIds: ['m-manager'],
  withClient: true,
  findings: 'Two flats were visited.',
  planChanged: false,
};

/** What can never be true of assessments and of the plans that follow from them. */
export const brokenPlans: readonly BrokenRecord[] = [
  [
    'two needs of one area go by one identifier',
    'NeedsAssessment',
    made.needsAssessmentWithoutNeeds(),
    { security: { needs: [need('need-1', 'threat-from-others'), need('need-1', 'danger-to-others')] } },
    'security.needs[1].id',
    'is given before; expected each need once',
  ],
  [
    'needs of two areas go by one identifier',
    'NeedsAssessment',
    made.needsAssessment(),
    { cognitive: { needs: [need('need-new', 'critical-thinking'), need('need-housing', 'world-view')] } },
    'cognitive.needs[1].id',
    'is given before; expected each need once',
  ],
  [
    'a risk assessment is valid until before it was made',
    'RiskAssessment',
    made.riskAssessment(),
    { validUntil: '2030-01-20' },
    'validUntil',
    'expected a day that is not before `assessedOn`',
  ],
  [
    'a risk assessment is to be reviewed before it was made',
    'RiskAssessment',
    made.riskAssessment(),
    { nextReviewOn: '2030-01-20' },
    'nextReviewOn',
    'expected a day that is not before `assessedOn`',
  ],
  [
    'a plan is to be reviewed before it is drawn up',
    'InterventionPlan',
    made.agreedPlan(),
    { reviewOn: '2030-01-27' },
    'reviewOn',
    'expected a day that is not before `drawnUpOn`',
  ],
  [
    'two goals go by one identifier',
    'InterventionPlan',
    made.agreedPlan(),
    { goals: [made.housingGoal(), made.housingGoal({ title: 'a quiet room' })] },
    'goals[1].id',
    'is given before in this list; expected each once',
  ],
  [
    'two services go by one identifier',
    'InterventionPlan',
    made.agreedPlan(),
    { services: [jobSearch, { ...jobSearch, service: 'housing' }] },
    'services[1].id',
    'is given before in this list; expected each once',
  ],
  [
    'a plan is agreed before it is drawn up',
    'InterventionPlan',
    made.agreedPlan(),
    { clientAgreement: { outcome: 'agreed', agreedOn: '2030-01-27' } },
    'clientAgreement.agreedOn',
    'expected a day that is not before `drawnUpOn`',
  ],
  [
    'a plan is reviewed before it is drawn up',
    'InterventionPlan',
    made.planWithoutAgreement(),
    { reviews: [review, { ...review, reviewedOn: '2030-01-27' }] },
    'reviews[1].reviewedOn',
    'expected a day that is not before `drawnUpOn`',
  ],
  [
    'a family’s plan is to be reviewed before it is agreed',
    'FamilySupportPlan',
    familyPlan,
    { reviewOn: '2030-02-19' },
    'reviewOn',
    'expected a day that is not before `agreedOn`',
  ],
  [
    'an objective of a family’s plan stands twice',
    'FamilySupportPlan',
    familyPlan,
    { objectives: ['psychoeducation', 'psychoeducation'] },
    'objectives[1]',
    'stands before in this list; expected each once',
  ],
  [
    'a prisoner is housed until before it was decided',
    'HousingDecision',
    housingDecision,
    { until: '2030-01-20' },
    'until',
    'expected a day that is not before `decidedOn`',
  ],
  [
    'an hour of release has no time zone',
    'ReleasePlan',
    made.releasePlan(),
    { releaseAt: '09:00' },
    'timeZone',
    'expected the time zone of the place, since `releaseAt` is given',
  ],
  [
    'a phase of aftercare begins before the one before it',
    'AftercarePlan',
    made.aftercarePlan(),
    { phases: [made.intensivePhase(), made.intensivePhase({ intensity: 'tapering', from: '2030-03-04' })] },
    'phases[1].from',
    'expected a day after the phase before it begins',
  ],
  [
    'two phases of aftercare begin on one day',
    'AftercarePlan',
    made.aftercarePlan(),
    { phases: [made.intensivePhase(), made.intensivePhase({ intensity: 'tapering' })] },
    'phases[1].from',
    'expected a day after the phase before it begins',
  ],
];

function need(id: string, kind: string): object {
  return { id, kind };
}
