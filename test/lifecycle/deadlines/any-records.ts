import { dayAfter, type Instant } from 'exit-work/kernel';
import type { CaseEvent, Funding } from 'exit-work/model';
import type { Purpose } from 'exit-work/vocabulary';
import fc from 'fast-check';
import * as build from '../../builders/index.js';
import { anyTimeZone } from '../../kernel/calendar/arbitraries.js';
import { frozen } from '../stories/story.js';

/** Few days, so that records meet, overlap and follow on each other. */
const anyDay = fc.nat({ max: 40 }).map((count) => dayAfter('2030-01-01', { days: count * 10 }));
export const anyInstant = fc
  .tuple(anyDay, fc.constantFrom('00:00:00Z', '07:00:00Z', '12:00:00Z', '23:00:00+01:00'))
  .map(([day, time]): Instant => `${day}T${time}`);
const anyStep = fc
  .record({ status: fc.constantFrom('planned', 'done'), dueOn: anyDay }, { requiredKeys: ['status'] })
  .map(build.plannedStep);

/** Up to three records, each with an identifier of its own. */
function some<T, U extends { readonly id: string }>(
  name: string,
  overrides: fc.Arbitrary<T>,
  made: (overrides: T) => U,
): fc.Arbitrary<U[]> {
  return fc
    .array(overrides, { maxLength: 3 })
    .map((all) => all.map((one, index) => ({ ...made(one), id: `${name}-${index}` })));
}

const anyRecords = fc.record({
  consents: some(
    'consent',
    fc.record(
      {
        status: fc.constantFrom('given', 'given', 'refused', 'withdrawn'),
        notBefore: anyInstant,
        expires: anyInstant,
        withdrawnAt: anyInstant,
        purposes: fc.subarray<Purpose>(['service-delivery', 'supervision'], { minLength: 1 }),
      },
      { requiredKeys: ['status', 'notBefore', 'expires', 'purposes'] },
    ),
    build.consentToJobCentre,
  ),
  riskAssessments: some(
    'risk',
    fc.record({
      purpose: fc.constantFrom('security', 'reintegration'),
      assessedOn: anyDay,
      nextReviewOn: anyDay,
      validUntil: anyDay,
    }),
    build.riskAssessment,
  ),
  housingDecisions: some(
    'housing',
    fc.record({ decidedOn: anyDay, until: anyDay }, { requiredKeys: ['decidedOn'] }),
    build.housingInGeneralPopulation,
  ),
  interventionPlans: some(
    'plan',
    fc.record({
      version: fc.constantFrom(1, 2),
      drawnUpOn: anyDay,
      reviewOn: anyDay,
      reviews: fc.array(
        anyDay.map((reviewedOn) => build.reviewWithoutChange({ reviewedOn })),
        { maxLength: 1 },
      ),
      goals: fc.array(
        fc.record({ dueOn: anyDay, steps: fc.array(anyStep, { maxLength: 2 }) }).map(build.housingGoal),
        {
          maxLength: 2,
        },
      ),
    }),
    build.agreedPlan,
  ),
  familySupportPlans: some(
    'family',
    fc.record({ agreedOn: anyDay, reviewOn: anyDay }),
    build.familySupportPlan,
  ),
  conferences: some(
    'conference',
    fc.record({
      heldAt: anyInstant,
      nextOn: anyDay,
      agreements: fc.array(
        anyDay.map((dueOn) => build.conferenceAgreement({ dueOn })),
        { maxLength: 2 },
      ),
    }),
    build.namedConference,
  ),
  socialNetConferences: some(
    'net',
    fc.record(
      { heldOn: anyDay, followUpOn: anyDay, followsId: fc.constantFrom('net-0', 'net-1') },
      { requiredKeys: ['heldOn'] },
    ),
    build.conferenceBeforeRelease,
  ),
  accessRestrictions: some(
    'restriction',
    fc.record({ notBefore: anyInstant, expires: anyInstant }, { requiredKeys: ['notBefore'] }),
    build.caseWithoutOneWorker,
  ),
  referrals: some(
    'referral',
    fc
      .record({ grantedOn: anyDay, until: anyDay })
      .map((grant) => ({ accessGrant: build.accessGrant(grant) })),
    build.referralFromPrison,
  ),
  securityConcerns: some(
    'concern',
    fc.array(fc.record({ from: anyDay, until: anyDay }).map(build.hiddenAddress), { maxLength: 2 }),
    (measures) => build.openSecurityConcern({ measures }),
  ),
  team: some(
    'member',
    fc.record(
      { certifiedUntil: anyDay, until: anyDay, end: anyDay },
      { requiredKeys: ['certifiedUntil', 'end'] },
    ),
    ({ end, ...member }) =>
      build.formerAsMentor({ ...member, formerEngagement: build.formerEngagement({ until: end }) }),
  ),
  aftercarePlans: some('aftercare', fc.record({ agreedOn: anyDay }), build.aftercarePlan),
  client: anyDay.map((until) => build.client({ guardians: [build.guardianOfMinor({ until })] })),
  events: some(
    'event',
    fc.record({
      type: fc.constantFrom(
        'plan.reviewed',
        'follow-up.held',
        'client.released',
        'case.closed',
        'case.reopened',
      ),
      instant: anyInstant,
    }),
    (event): CaseEvent => ({ id: 'event', actorId: 'member-0', role: 'former', ...event }),
  ),
});

const anyFundings: fc.Arbitrary<Funding[]> = some(
  'funding',
  fc.record({ from: anyDay, until: anyDay }),
  build.fundingFromDonations,
);
/** A case file, with what is asked of it. */
export const anyQuestion = fc.record({
  file: anyRecords.map((records) => frozen(build.openedCaseFile(records))),
  options: fc.record({
    now: anyInstant,
    timeZone: anyTimeZone,
    holidays: fc.array(anyDay, { maxLength: 3 }),
    fundings: anyFundings,
  }),
});
