import type { CalendarDay, Instant } from 'exit-work/kernel';
import type { CaseEvent, GoalStep, InterventionPlan } from 'exit-work/model';
import { describe, expect, it } from 'vitest';
import { familySupportPlan, housingGoal, plannedStep, reviewWithoutChange } from '../../builders/index.js';
import { asked, day, happened, inJune, pathsOf, quietPlan, type Records } from './asked-of-records.js';

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
