import type { CalendarDay, Instant } from 'exit-work/kernel';
import {
  type RecordDeadlineKind,
  type RecordDeadlineOptions,
  recordDeadlineKinds,
  recordDeadlines,
} from 'exit-work/lifecycle';
import type {
  CaseEvent,
  CaseFile,
  Classification,
  Consent,
  Funding,
  GoalStep,
  InterventionPlan,
  ProtectionMeasure,
} from 'exit-work/model';
import { sourceStatements } from 'exit-work/vocabulary/sources';
import { describe, expect, it } from 'vitest';
import {
  accessGrant,
  aftercarePlan,
  agreedPlan,
  caseManager,
  caseWithoutOneWorker,
  clientKnownByName,
  conferenceAgreement,
  conferenceBeforeRelease,
  consentToJobCentre,
  familySupportPlan,
  followUpOfConference,
  formerAsMentor,
  formerEngagement,
  fundingFromDonations,
  guardianOfMinor,
  hiddenAddress,
  housingGoal,
  housingInGeneralPopulation,
  intensivePhase,
  namedConference,
  openedCaseFile,
  openSecurityConcern,
  plannedStep,
  referralFromPrison,
  resolvedSecurityConcern,
  restrictedCase,
  reviewWithoutChange,
  riskAssessment,
  withdrawnConsent,
} from '../../builders/index.js';
import { frozen } from '../stories/story.js';

type Records = Partial<CaseFile>;
type Options = Partial<RecordDeadlineOptions>;

/** What a file of nothing but these records lets expire. */
function asked(records: Records, options: Options = {}) {
  const file = frozen(openedCaseFile({ team: [], ...records }));
  return recordDeadlines(file, {
    now: day('2030-01-01'),
    timeZone: 'Europe/Berlin',
    holidays: [],
    ...options,
  });
}

function pathsOf(records: Records, options: Options = {}): readonly string[] {
  return asked(records, options).map(({ path }) => path);
}

function day(noon: CalendarDay): Instant {
  return `${noon}T12:00:00Z`;
}

function happened(type: string, instant: Instant, overrides: Partial<CaseEvent> = {}): CaseEvent {
  return { id: `e-${type}`, type, instant, actorId: 'm-manager', role: 'case-manager', ...overrides };
}

function consent(expires: Instant, overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({ notBefore: '2028-01-01T10:00:00Z', expires, ...overrides });
}

/** A plan that names no day but those that are given. */
function quietPlan(overrides: Partial<InterventionPlan> = {}): InterventionPlan {
  const { reviewOn: _, ...plan } = agreedPlan({ goals: [quietGoal()] });
  return { ...plan, ...overrides };
}

function quietGoal(overrides: Partial<ReturnType<typeof housingGoal>> = {}) {
  const { dueOn: _, ...goal } = housingGoal();
  return { ...goal, ...overrides };
}

function classification(overrides: Partial<Classification> = {}): Classification {
  return {
    id: 'cl-1',
    securityRisk: 'low',
    controlRisk: 'low',
    classifiedOn: '2030-01-14',
    reviewOn: '2030-07-15',
    classifiedById: 'o-prison',
    ...overrides,
  };
}

describe('the last day of a consent', () => {
  it.each<[string, Instant, string, CalendarDay]>([
    ['late on a leap day', '2028-02-29T23:59:00+01:00', 'Europe/Berlin', '2028-02-29'],
    ['when a leap day ends', '2028-03-01T00:00:00+01:00', 'Europe/Berlin', '2028-02-29'],
    ['when a leap day begins', '2028-02-29T00:00:00+01:00', 'Europe/Berlin', '2028-02-28'],
    ['as the change to summer begins', '2030-03-31T01:00:00Z', 'Europe/Berlin', '2030-03-31'],
    ['when the day of that change begins', '2030-03-31T00:00:00+01:00', 'Europe/Berlin', '2030-03-30'],
    ['when the day of that change ends', '2030-04-01T00:00:00+02:00', 'Europe/Berlin', '2030-03-31'],
    ['at the midnight that there was before', '2030-04-01T00:00:00+01:00', 'Europe/Berlin', '2030-04-01'],
    ['in the hour that comes twice', '2030-10-27T02:30:00+01:00', 'Europe/Berlin', '2030-10-27'],
    ['when the long day begins', '2030-10-27T00:00:00+02:00', 'Europe/Berlin', '2030-10-26'],
    ['when the long day ends', '2030-10-28T00:00:00+01:00', 'Europe/Berlin', '2030-10-27'],
    ['an hour before the long day ends', '2030-10-28T00:00:00+02:00', 'Europe/Berlin', '2030-10-27'],
    ['at noon in Greenwich, midnight here', '2030-06-30T12:00:00Z', 'Pacific/Auckland', '2030-06-30'],
    ['a second later', '2030-06-30T12:00:01Z', 'Pacific/Auckland', '2030-07-01'],
    ['in the morning in Greenwich', '2030-07-01T07:00:00Z', 'America/Los_Angeles', '2030-06-30'],
    ['a second later there', '2030-07-01T07:00:01Z', 'America/Los_Angeles', '2030-07-01'],
  ])('that ends %s, %s in %s, is %s', (_, expires, timeZone, due) => {
    const [first, ...others] = asked({ consents: [consent(expires)] }, { now: day('2028-01-02'), timeZone });
    expect(first).toMatchObject({ kind: 'consent-expires', path: 'consents[0].expires', due });
    expect(others).toEqual([]);
  });

  it.each<[Instant, string[]]>([
    ['2030-07-21T10:00:00Z', ['coming']],
    ['2030-07-22T10:00:00Z', ['due']],
    ['2030-08-05T07:59:59Z', ['due']],
    ['2030-08-05T10:00:00+02:00', []],
    ['2040-01-01T00:00:00Z', []],
  ])('seen at %s is %j and never overdue', (now, statuses) => {
    const consents = [consent('2030-08-05T10:00:00+02:00')];
    expect(asked({ consents }, { now }).map(({ status }) => status)).toEqual(statuses);
  });
});

describe('a review planned for 29 April', () => {
  it.each<[Instant, string, string]>([
    ['2030-04-14T10:00:00Z', 'Europe/Berlin', 'coming'],
    ['2030-04-15T10:00:00Z', 'Europe/Berlin', 'due'],
    ['2030-04-29T21:59:59Z', 'Europe/Berlin', 'due'],
    ['2030-04-29T22:00:00Z', 'Europe/Berlin', 'overdue'],
    ['2030-04-29T11:59:59Z', 'Pacific/Auckland', 'due'],
    ['2030-04-29T12:00:00Z', 'Pacific/Auckland', 'overdue'],
    ['2030-04-30T06:59:59Z', 'America/Los_Angeles', 'due'],
    ['2030-04-30T07:00:00Z', 'America/Los_Angeles', 'overdue'],
  ])('is, at %s in %s, %s', (now, timeZone, status) => {
    const interventionPlans = [quietPlan({ reviewOn: '2030-04-29' })];
    expect(asked({ interventionPlans }, { now, timeZone })).toMatchObject([{ kind: 'plan-review', status }]);
  });
});

describe('the day to act by', () => {
  // 8 June 2030 is a Saturday.
  it.each<[string, CalendarDay, CalendarDay, CalendarDay[], CalendarDay]>([
    ['is a working day', '2030-01-07', '2030-06-07', [], '2030-06-07'],
    ['is a Saturday', '2030-01-07', '2030-06-08', [], '2030-06-07'],
    ['is a Sunday', '2030-01-07', '2030-06-09', [], '2030-06-07'],
    ['is Whit Monday', '2030-01-07', '2030-06-10', ['2030-06-10'], '2030-06-07'],
    ['ends the feast', '2030-01-07', '2030-12-26', ['2030-12-24', '2030-12-25', '2030-12-26'], '2030-12-23'],
    ['is the Sunday after it was planned', '2030-06-08', '2030-06-09', [], '2030-06-08'],
    ['is the Saturday on which it was planned', '2030-06-08', '2030-06-08', [], '2030-06-08'],
    ['is a leap day on a Sunday', '2032-01-07', '2032-02-29', [], '2032-02-27'],
  ])('lies before a day that %s', (_, drawnUpOn, reviewOn, holidays, actBy) => {
    const interventionPlans = [quietPlan({ drawnUpOn, reviewOn })];
    expect(asked({ interventionPlans }, { holidays })).toMatchObject([{ due: reviewOn, actBy }]);
  });

  it('of a certificate, whose beginning nobody knows, lies before any number of holidays', () => {
    const holidays: CalendarDay[] = ['2030-06-06', '2030-06-07'];
    const team = [caseManager({ certifiedUntil: '2030-06-09' })];
    expect(asked({ team }, { holidays })).toMatchObject([{ due: '2030-06-09', actBy: '2030-06-05' }]);
  });
});

const conference = namedConference({ agreements: [] });
const inJune = '2030-06-28';
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

  it.each(Object.entries(recordDeadlineKinds))('%s has its reasons', (_, { sources, by, because }) => {
    expect(sources.every((id) => Object.hasOwn(sourceStatements, id))).toBe(true);
    expect(by).not.toEqual([]);
    expect(because).toMatch(/\.$/);
  });
});

const given = consent('2030-08-05T10:00:00+02:00');
const again = consent('2031-08-05T10:00:00+02:00', { id: 'consent-2', notBefore: '2030-08-05T08:00:00Z' });
const onlyAgain = ['consents[1].expires'];
const both = ['consents[0].expires', 'consents[1].expires'];

describe('a consent', () => {
  it.each<[string, Consent[], string[]]>([
    ['was refused', [{ ...given, status: 'refused' }], []],
    ['was withdrawn', [withdrawnConsent()], []],
    ['will be withdrawn', [{ ...given, withdrawnAt: '2030-07-01T10:00:00Z' }], []],
    ['was given again', [given, again], onlyAgain],
    ['was given again, and earlier filed', [again, given], ['consents[0].expires']],
    ['was given again after a gap', [given, { ...again, notBefore: '2030-08-05T08:00:01Z' }], both],
    [
      'was given again, and that was withdrawn',
      [given, { ...again, status: 'withdrawn' }],
      ['consents[0].expires'],
    ],
    [
      'was given again, and that will be withdrawn',
      [given, { ...again, withdrawnAt: '2030-09-01T10:00:00Z' }],
      ['consents[0].expires'],
    ],
    ['was asked for again and refused', [given, { ...again, status: 'refused' }], []],
    [
      'was refused before it was given',
      [given, { ...again, status: 'refused', notBefore: '2027-08-05T08:00:00Z' }],
      ['consents[0].expires'],
    ],
    ['was given again for another recipient', [given, { ...again, recipientIds: ['o-prison'] }], both],
    [
      'was given again for one recipient more',
      [given, { ...again, recipientIds: ['o-1', 'o-job-centre'] }],
      onlyAgain,
    ],
    ['was given again for another purpose', [given, { ...again, purposes: ['supervision'] }], both],
    ['was given again for less', [given, { ...again, categories: ['identity'] }], both],
    [
      'was given again in two parts',
      [
        { ...given, categories: ['identity', 'contact'] },
        { ...again, categories: ['identity'] },
        { ...again, id: 'consent-3', categories: ['contact'] },
      ],
      ['consents[1].expires', 'consents[2].expires'],
    ],
    ['is another person’s', [given, { ...again, dataSubject: 'relative', personId: 'rel-1' }], both],
    [
      'is another relative’s',
      [
        { ...given, dataSubject: 'relative', personId: 'rel-1' },
        { ...again, dataSubject: 'relative', personId: 'rel-2' },
      ],
      both,
    ],
    [
      'was asked for again and not answered',
      [given, { ...again, status: 'requested' }],
      ['consents[0].expires'],
    ],
    ['is filed twice', [given, { ...given, id: 'consent-2' }], both],
  ])('that %s', (_, consents, paths) => {
    expect(pathsOf({ consents })).toEqual(paths);
  });
});

const assessed = riskAssessment({ nextReviewOn: '2030-07-22' });
const assessedAgain = riskAssessment({ id: 'r-2', assessedOn: '2030-06-01', nextReviewOn: '2030-12-01' });
const assessedForSecurity = { ...assessedAgain, purpose: 'security' } as const;
const classifiedAgain = classification({ id: 'cl-2', classifiedOn: '2030-05-01' });
const housed = housingInGeneralPopulation({ until: inJune });
const housedAgain = housingInGeneralPopulation({ id: 'hd-2', decidedOn: '2030-05-01' });
const released = happened('client.released', day('2030-03-05'));
const imprisoned = happened('client.imprisoned', day('2030-05-05'));
const meeting = { ...conference, nextOn: inJune } as const;
const nextMeeting = { ...conference, id: 'cc-2', heldAt: '2030-05-01T10:00:00+02:00' } as const;
const kept = namedConference({ agreements: [conferenceAgreement({ doneOn: '2030-03-09' })] });
const network = conferenceBeforeRelease({ followUpOn: '2030-08-13' });
const nextFollowUp = followUpOfConference({ followUpOn: '2031-02-13' });
const lookedBack = happened('follow-up.held', day('2030-08-01'));
const shutOut = caseWithoutOneWorker({ expires: '2030-06-28T10:00:00Z' });
const shutOutOn = caseWithoutOneWorker({ id: 'ar-2', notBefore: '2030-06-01T10:00:00Z' });
const grantedOn = referralFromPrison({ id: 'ref-3', accessGrant: accessGrant({ grantedOn: '2030-06-29' }) });
const grantedLonger = referralFromPrison({ id: 'ref-3', accessGrant: accessGrant({ until: '2030-12-31' }) });
const concern = openSecurityConcern({ measures: [protectedUntilJune] });
const resolved = resolvedSecurityConcern({ measures: [protectedUntilJune] });
const left = caseManager({ certifiedUntil: inJune, until: '2030-07-01' });
const protectedBy = (further: Partial<ProtectionMeasure>) =>
  openSecurityConcern({ measures: [protectedUntilJune, hiddenAddress(further)] });
const longer = { expires: '2030-12-28T10:00:00Z' } as const;
const lastMeasure = 'securityConcerns[0].measures[1].until';
const lastRestriction = 'accessRestrictions[1].expires';
const restricted = restrictedCase({ expires: '2030-06-28T10:00:00Z' });
const sameWorker = { ...shutOutOn, memberIds: ['m-manager'] };
const restrictedOn = restrictedCase({ id: 'ar-2', memberIds: ['m-9'] });

describe('what a later record has settled', () => {
  it.each<[string, Records, string[], Instant?]>([
    ['risks', { riskAssessments: [assessed, assessedAgain] }, ['riskAssessments[1].nextReviewOn']],
    [
      'a classification',
      { classifications: [classification(), classifiedAgain] },
      ['classifications[1].reviewOn'],
    ],
    ['housing', { housingDecisions: [housed, housedAgain] }, []],
    ['what the prison decides, by a release', { housingDecisions: [housed], events: [released] }, []],
    ['a classification, by a release', { classifications: [classification()], events: [released] }, []],
    ['a promise', { conferences: [kept] }, []],
    ['the next conference, whenever it was held', { conferences: [meeting, nextMeeting] }, []],
    ['the follow-up', { socialNetConferences: [network, followUpOfConference()] }, []],
    ['the follow-up, in the log', { socialNetConferences: [network], events: [lookedBack] }, []],
    ['a restriction', { accessRestrictions: [shutOut, shutOutOn] }, []],
    ['access', { referrals: [aGrant, grantedOn] }, []],
    ['access, for longer', { referrals: [aGrant, grantedLonger] }, ['referrals[1].accessGrant.until']],
    ['access for a service that was received', { referrals: [{ ...aGrant, status: 'completed' }] }, []],
    [
      'protection',
      { securityConcerns: [{ ...concern, measures: [protectedUntilJune, hiddenAddress()] }] },
      [],
    ],
    ['a concern', { securityConcerns: [resolved] }, []],
    ['the work of somebody who leaves before', { team: [{ ...aFormer, until: '2030-06-01' }] }, []],
    ['the certificate of somebody who leaves before', { team: [caseManager({ until: '2030-06-01' })] }, []],
    ['the certificate of somebody who leaves then', { team: [{ ...left, until: inJune }] }, []],
    ['protection, for longer', { securityConcerns: [protectedBy({ until: '2199-01-01' })] }, [lastMeasure]],
    [
      'a restriction, for longer',
      { accessRestrictions: [shutOut, { ...shutOutOn, ...longer }] },
      [lastRestriction],
    ],
    ['a restricted case, by other names', { accessRestrictions: [restricted, restrictedOn] }, []],
    ['the certificate of somebody who has left', { team: [left] }, [], day('2030-07-02')],
  ])('%s', (_, records, paths, now = day('2030-01-01')) => {
    expect(pathsOf(records, { now })).toEqual(paths);
  });

  it.each<[string, Records, number]>([
    ['risks, for another purpose', { riskAssessments: [assessed, assessedForSecurity] }, 2],
    ['risks, on the same day', { riskAssessments: [assessed, { ...assessed, id: 'r-2' }] }, 2],
    ['housing, by an earlier stay', { housingDecisions: [housed], events: [imprisoned, released] }, 1],
    ['a follow-up that plans one', { socialNetConferences: [network, nextFollowUp] }, 1],
    [
      'a follow-up, before the conference',
      { socialNetConferences: [network], events: [{ ...lookedBack, instant: day('2030-02-13') }] },
      1,
    ],
    [
      'a restriction, of another worker',
      { accessRestrictions: [shutOut, { ...shutOutOn, memberIds: ['m-9'] }] },
      1,
    ],
    ['a restriction, of another kind', { accessRestrictions: [restricted, sameWorker] }, 1],
    ['protection, of another kind', { securityConcerns: [protectedBy({ measure: 'name-change' })] }, 1],
    ['protection, after a gap', { securityConcerns: [protectedBy({ from: '2030-06-30' })] }, 1],
    ['access, declined', { referrals: [aGrant, { ...grantedOn, status: 'declined' }] }, 1],
    ['the certificate of somebody who is to leave', { team: [left] }, 1],
  ])('is not %s', (_, records, count) => {
    expect(asked(records)).toHaveLength(count);
  });
});

const planned = quietPlan({ reviewOn: '2030-04-29' });
const next = quietPlan({ id: 'p-2', version: 2, drawnUpOn: '2030-04-29', reviewOn: inJune });
const review = 'interventionPlans[0].reviewOn';
const reviewedOn = (on: CalendarDay) => ({ ...planned, reviews: [reviewWithoutChange({ reviewedOn: on })] });
const withGoal = (...steps: GoalStep[]) => quietPlan({ goals: [housingGoal({ steps })] });
const goal = 'interventionPlans[0].goals[0].dueOn';

describe('a plan', () => {
  it.each<[string, InterventionPlan[], string[]]>([
    ['was reviewed on its day', [reviewedOn('2030-04-29')], []],
    ['was reviewed the day before', [reviewedOn('2030-04-28')], [review]],
    ['has a next version', [planned, next], ['interventionPlans[1].reviewOn']],
    ['has the draft of a next version', [planned, { ...next, status: 'draft' }], [review]],
    ['has a next version that is done', [planned, { ...next, status: 'completed' }], []],
    ['is done', [{ ...planned, status: 'completed' }], []],
    ['rests', [{ ...planned, status: 'suspended' }], [review]],
    ['has a goal and a step that is done', [withGoal(plannedStep({ status: 'done', dueOn: inJune }))], []],
    ['has a goal and a step that was dropped', [withGoal(plannedStep({ status: 'dropped' }))], []],
    ['has a goal and a step under way', [withGoal(plannedStep({ status: 'under-way' }))], [goal]],
    ['has a goal without steps', [withGoal()], [goal]],
  ])('that %s', (_, interventionPlans, paths) => {
    expect(pathsOf({ interventionPlans })).toEqual(paths);
  });

  it.each<[string, Instant, Partial<CaseEvent>, string, string[]]>([
    ['on its day', '2030-04-29T08:00:00Z', {}, 'Europe/Berlin', []],
    ['on its day here', '2030-04-28T22:00:00Z', {}, 'Europe/Berlin', []],
    ['the day before here', '2030-04-28T21:59:59Z', {}, 'Europe/Berlin', [review]],
    ['on its day in the east', '2030-04-28T12:00:00Z', {}, 'Pacific/Auckland', []],
    ['the day before in the west', '2030-04-29T06:59:59Z', {}, 'America/Los_Angeles', [review]],
    ['by its name', day('2030-04-29'), { recordId: 'p-1' }, 'Europe/Berlin', []],
    ['of another name', day('2030-04-29'), { recordId: 'p-9' }, 'Europe/Berlin', [review]],
  ])('that was reviewed, as the log says, %s', (_, instant, overrides, timeZone, paths) => {
    const events = [happened('plan.reviewed', instant, overrides)];
    expect(pathsOf({ interventionPlans: [planned], events }, { timeZone })).toEqual(paths);
  });

  it.each<[string, Records]>([
    ['a newer plan', { familySupportPlans: [familySupportPlan({ id: 'fp-2', agreedOn: '2030-05-01' })] }],
    ['a review in the log', { events: [happened('plan.reviewed', day(inJune), { recordId: 'fp-1' })] }],
  ])('with a family that is settled by %s', (_, { familySupportPlans = [], events = [] }) => {
    const family = familySupportPlan({ reviewOn: inJune });
    expect(asked({ familySupportPlans: [family, ...familySupportPlans], events })).toEqual([]);
    expect(asked({ familySupportPlans: [family] })).toHaveLength(1);
  });
});

const funding = fundingFromDonations();
const longPlan: Records = { interventionPlans: [quietPlan({ reviewOn: '2031-01-28' })] };

describe('money that ends before the plan', () => {
  const later = fundingFromDonations({ id: 'f-2', from: '2031-01-01', until: '2031-12-31' });

  it.each<[string, Funding[], string[], Instant?]>([
    ['is one', [funding], ['f-1']],
    ['pays for the programme by name', [{ ...funding, programmeId: 'example-programme' }], ['f-1']],
    ['pays for another programme', [{ ...funding, programmeId: 'another' }], []],
    ['lasts as long as the plan', [{ ...funding, until: '2031-01-28' }], []],
    ['ended on the day on which the plan began', [{ ...funding, until: '2030-01-28' }], ['f-1']],
    ['ended before the plan began', [{ ...funding, until: '2030-01-27' }], []],
    ['goes on without a gap', [funding, later], []],
    ['goes on after a gap', [funding, { ...later, from: '2031-01-02' }], ['f-1']],
    ['goes on for something else', [funding, { ...later, use: 'training' }], ['f-1']],
    ['goes on for somebody else', [funding, { ...later, recipientId: 'o-prison' }], ['f-1']],
    ['goes on, not long enough', [funding, { ...later, until: '2031-01-27' }], ['f-2']],
    ['has ended while the plan goes on', [funding], ['f-1'], day('2031-01-28')],
    ['has ended, as the plan has', [funding], [], day('2031-01-29')],
  ])('%s', (_, fundings, ids, now = day('2030-01-01')) => {
    const ended = asked(longPlan, { fundings, now }).filter(
      ({ kind }) => kind === 'funding-ends-before-plan',
    );
    expect(ended.map(({ recordId }) => recordId)).toEqual(ids);
  });

  it('is nothing where no plan is in force', () => {
    expect(asked({ aftercarePlans: [aftercarePlan()] }, { fundings: [funding] })).toEqual([]);
  });

  it('must pay for the latest plan for aftercare too', () => {
    const records = { interventionPlans: [quietPlan()], aftercarePlans: [aftercarePlan()] };
    expect(asked(records, { fundings: [funding] })).toMatchObject([
      { recordId: 'f-1', path: 'aftercarePlans[0].phases[2].from', due: '2030-12-31' },
    ]);
  });
});

describe('of a case that is', () => {
  const records: Records = {
    consents: [given],
    interventionPlans: [planned],
    socialNetConferences: [network],
  };
  const closed = happened('case.closed', '2030-05-01T10:00:00Z');
  const open = [review, 'consents[0].expires', 'socialNetConferences[0].followUpOn'];
  const followUp = ['socialNetConferences[0].followUpOn'];

  it.each<[string, CaseEvent[], string[]]>([
    ['open', [], open],
    ['paused', [happened('case.paused', closed.instant)], open],
    ['closed', [closed], followUp],
    ['transferred', [happened('case.transferred', closed.instant)], followUp],
    ['closed, with an entry after it', [closed, happened('consent.withdrawn', day('2030-05-02'))], followUp],
    ['closed and followed up', [closed, happened('follow-up.held', day('2030-08-12'))], []],
    ['taken up again', [closed, happened('case.reopened', '2030-05-01T12:00:01+02:00')], open],
    ['closed again', [closed, happened('case.reopened', day('2030-04-01'))], followUp],
  ])('%s', (_, events, paths) => {
    expect(pathsOf({ ...records, events })).toEqual(paths);
  });
});

it('lends the deadline the words of its kind', () => {
  expect(asked({ riskAssessments: [riskAssessment()] }, { now: day('2030-07-22') })).toEqual([
    {
      kind: 'risk-assessment-review',
      label: 'Assess the risks again',
      recordId: 'r-1',
      path: 'riskAssessments[0].nextReviewOn',
      due: '2030-07-22',
      actBy: '2030-07-22',
      status: 'due',
      by: ['psychologist', 'case-manager'],
      sources: ['WO-2.2-02'],
    },
  ]);
});
