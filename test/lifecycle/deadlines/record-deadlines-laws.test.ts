import { type CalendarDay, dayAfter, dayOf, type Instant, isWorkingDay } from 'exit-work/kernel';
import { type RecordDeadline, recordDeadlineKinds, recordDeadlines } from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile, Funding } from 'exit-work/model';
import type { Purpose } from 'exit-work/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as build from '../../builders/index.js';
import { anyTimeZone } from '../../kernel/calendar/arbitraries.js';
import { frozen } from '../stories/story.js';

/** Few days, so that records meet, overlap and follow on each other. */
const anyDay = fc.nat({ max: 40 }).map((count) => dayAfter('2030-01-01', { days: count * 10 }));
const anyInstant = fc
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
const anyQuestion = fc.record({
  file: anyRecords.map((records) => frozen(build.openedCaseFile(records))),
  options: fc.record({
    now: anyInstant,
    timeZone: anyTimeZone,
    holidays: fc.array(anyDay, { maxLength: 3 }),
    fundings: anyFundings,
  }),
});

function valueAt(file: CaseFile, path: string): unknown {
  return [...path.matchAll(/[A-Za-z]+|\d+/g)].reduce<unknown>(
    (value, [key]) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    file,
  );
}

/** What a deadline says but for its place: where it stands in its list is the list’s. */
function placeless({ path, ...deadline }: RecordDeadline, file: CaseFile) {
  return { ...deadline, value: valueAt(file, path), field: path.replaceAll(/\d+/g, '') };
}

function shuffled<T>(values: readonly T[], order: readonly number[]): T[] {
  return values
    .map((value, index) => ({ value, place: order[index] ?? 0 }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

function reordered(file: CaseFile, order: readonly number[]): CaseFile {
  return {
    ...file,
    ...Object.fromEntries(
      Object.entries(file).flatMap(([name, value]) =>
        // The log has an order of its own: what was entered later comes later on the same instant.
        Array.isArray(value) && name !== 'events' ? [[name, shuffled(value, order)]] : [],
      ),
    ),
  };
}

const ranks = { coming: 0, due: 1, overdue: 2 };

function keyOf({ kind, recordId, path }: RecordDeadline): string {
  return `${kind} ${recordId} ${path}`;
}

describe('deadlines of records', () => {
  it('do not depend on the order in which the records are filed', () => {
    const anyOrder = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyQuestion, anyOrder, ({ file, options }, order) => {
        const other = reordered(file, order);
        const fundings = shuffled(options.fundings, order);
        const answers = recordDeadlines(file, options).map((one) => placeless(one, file));
        const others = recordDeadlines(other, { ...options, fundings }).map((one) => placeless(one, other));
        expect(others).toEqual(answers);
      }),
    );
  });

  it('only come nearer: none is new, none is further away, and none changes its day', () => {
    fc.assert(
      fc.property(anyQuestion, anyInstant, ({ file, options }, other) => {
        const [now = other, later = other] = [options.now, other].sort(
          (a, b) => Date.parse(a) - Date.parse(b),
        );
        const before = new Map(recordDeadlines(file, { ...options, now }).map((one) => [keyOf(one), one]));
        for (const after of recordDeadlines(file, { ...options, now: later })) {
          const earlier = before.get(keyOf(after));
          expect(earlier).toMatchObject({ due: after.due, actBy: after.actBy });
          expect(ranks[after.status]).toBeGreaterThanOrEqual(ranks[earlier?.status ?? 'overdue']);
        }
      }),
    );
  });

  it('lead to a day or an instant in the file', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        for (const { path } of recordDeadlines(file, options)) {
          expect(valueAt(file, path), path).toMatch(/^\d{4}-\d\d-\d\d/);
        }
      }),
    );
  });

  it('are the same for the same question, and each is told once', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        const answer = recordDeadlines(file, options);
        expect(recordDeadlines(structuredClone(file), options)).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(new Set(answer.map(keyOf)).size).toBe(answer.length);
      }),
    );
  });

  it('come in the order of their days, to be acted on no later, and on a working day if there is one', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        const answer = recordDeadlines(file, options);
        const days = answer.map(({ due }): CalendarDay => due);
        expect(days).toEqual(days.toSorted());
        for (const { kind, due, actBy, status } of answer) {
          expect(actBy <= due).toBe(true);
          if (isWorkingDay(due, options.holidays)) expect(actBy).toBe(due);
          expect(status === 'overdue').toBe(due < dayOf(options.now, options.timeZone));
          if (status === 'overdue') expect(recordDeadlineKinds[kind].afterwards).toBe('overdue');
        }
      }),
    );
  });

  it('of a closed case are follow-ups only, and those of the open case', () => {
    fc.assert(
      fc.property(anyQuestion, ({ file, options }) => {
        const events = file.events.filter(({ type }) => !type.startsWith('case.'));
        const closing: CaseEvent = {
          id: 'closing',
          type: 'case.closed',
          instant: '2050-01-01T00:00:00Z',
          actorId: 'member-0',
          role: 'former',
        };
        const open = recordDeadlines({ ...file, events }, options);
        expect(recordDeadlines({ ...file, events: [...events, closing] }, options)).toEqual(
          open.filter(({ kind }) => kind === 'conference-follow-up'),
        );
      }),
    );
  });
});
