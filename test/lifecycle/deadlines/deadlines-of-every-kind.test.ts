import type { CalendarDay, Instant } from 'exit-work/kernel';
import { citedSources } from 'exit-work/kernel';
import { type RecordDeadlineKind, recordDeadlineKinds } from 'exit-work/lifecycle';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import {
  accessGrant,
  aftercarePlan,
  caseManager,
  clientKnownByName,
  conferenceBeforeRelease,
  familySupportPlan,
  formerAsMentor,
  formerEngagement,
  fundingFromDonations,
  guardianOfMinor,
  hiddenAddress,
  housingGoal,
  housingInGeneralPopulation,
  intensivePhase,
  namedConference,
  openSecurityConcern,
  plannedStep,
  referralFromPrison,
  restrictedCase,
  riskAssessment,
} from '../../builders/index.js';
import {
  asked,
  classification,
  consent,
  day,
  inJune,
  quietGoal,
  quietPlan,
  type Records,
} from './asked-of-records.js';

const aFormer = formerAsMentor({ formerEngagement: formerEngagement({ until: inJune }) });
const aGrant = referralFromPrison({ accessGrant: accessGrant({ until: inJune }) });
const protectedUntilJune = hiddenAddress({ until: inJune });

const datedPlan = quietPlan({
  reviewOn: inJune,
  goals: [quietGoal({ steps: [plannedStep({ dueOn: inJune }), plannedStep()] }), housingGoal()],
});
const everything: Records = {
  client: clientKnownByName({ guardians: [guardianOfMinor({ until: '2032-05-01' })] }),
  team: [
    caseManager({ certifiedUntil: inJune }),
    aFormer,
    { ...aFormer, id: 'm-3', role: 'counsellor' },
    { ...aFormer, id: 'm-4', until: inJune },
  ],
  classifications: [classification()],
  housingDecisions: [housingInGeneralPopulation({ until: inJune })],
  riskAssessments: [riskAssessment({ validUntil: '2030-07-21' })],
  conferences: [namedConference({ nextOn: inJune })],
  socialNetConferences: [
    conferenceBeforeRelease({ heldOn: '2030-08-31' }),
    conferenceBeforeRelease({ id: 'sn-3', followUpOn: inJune }),
  ],
  consents: [consent('2030-06-28T10:00:00Z')],
  familySupportPlans: [familySupportPlan({ reviewOn: inJune })],
  interventionPlans: [datedPlan],
  aftercarePlans: [aftercarePlan({ phases: [intensivePhase({ from: '2050-01-01' })] })],
  referrals: [aGrant],
  securityConcerns: [openSecurityConcern({ measures: [protectedUntilJune] })],
  accessRestrictions: [restrictedCase({ expires: '2030-06-29T00:00:00+02:00' })],
};

describe('what is announced before its day and is afterwards', () => {
  const fundings = [fundingFromDonations()];

  it.each<[RecordDeadlineKind, string, CalendarDay, 'overdue' | 'over']>([
    ['access-grant-ends', 'referrals[0].accessGrant.until', inJune, 'over'],
    ['certificate-expires', 'team[0].certifiedUntil', inJune, 'overdue'],
    ['classification-review', 'classifications[0].reviewOn', '2030-07-15', 'overdue'],
    ['conference-agreement', 'conferences[0].agreements[0].dueOn', '2030-03-08', 'overdue'],
    ['conference-follow-up', 'socialNetConferences[0].heldOn', '2031-02-28', 'overdue'],
    ['conference-follow-up', 'socialNetConferences[1].followUpOn', inJune, 'overdue'],
    ['conference-review', 'conferences[0].nextOn', inJune, 'overdue'],
    ['consent-expires', 'consents[0].expires', inJune, 'over'],
    ['family-plan-review', 'familySupportPlans[0].reviewOn', inJune, 'overdue'],
    ['former-ends', 'team[1].formerEngagement.until', inJune, 'overdue'],
    ['former-ends', 'team[2].formerEngagement.until', inJune, 'over'],
    ['former-ends', 'team[3].formerEngagement.until', inJune, 'over'],
    ['funding-ends-before-plan', 'aftercarePlans[0].phases[0].from', '2030-12-31', 'overdue'],
    ['goal-due', 'interventionPlans[0].goals[1].dueOn', '2030-04-30', 'overdue'],
    ['guardianship-ends', 'client.guardians[0].until', '2032-05-01', 'over'],
    ['housing-decision-ends', 'housingDecisions[0].until', inJune, 'overdue'],
    ['plan-review', 'interventionPlans[0].reviewOn', inJune, 'overdue'],
    ['protection-ends', 'securityConcerns[0].measures[0].until', inJune, 'overdue'],
    ['restriction-review', 'accessRestrictions[0].expires', inJune, 'over'],
    ['risk-assessment-expires', 'riskAssessments[0].validUntil', '2030-07-21', 'overdue'],
    ['risk-assessment-review', 'riskAssessments[0].nextReviewOn', '2030-07-22', 'overdue'],
    ['step-due', 'interventionPlans[0].goals[0].steps[0].dueOn', inJune, 'overdue'],
  ])('%s at %s, due on %s, %s', (kind, path, due, later) => {
    const seen = (now: Instant) => asked(everything, { fundings, now }).filter((one) => one.path === path);
    expect(seen(day('2030-01-01'))).toMatchObject([{ kind, due, status: 'coming' }]);
    expect(seen(`${due}T06:00:00Z`)).toMatchObject([{ kind, due, status: 'due' }]);
    expect(seen(day('2040-01-01'))).toMatchObject(later === 'over' ? [] : [{ kind, due, status: 'overdue' }]);
  });

  it('is nothing else', () => {
    expect(asked(everything, { fundings })).toHaveLength(22);
  });

  it.each(Object.entries(recordDeadlineKinds))('%s has its reasons', (_, { citation, by, because }) => {
    expect(citedSources(citation).every((id) => Object.hasOwn(sourceStatements, id))).toBe(true);
    expect(by).not.toEqual([]);
    expect(because).toMatch(/\.$/);
  });
});
