import { type CalendarDay, dayOf, type Identifier } from '../../kernel/index.js';
import type { FamilySupportPlan, Goal, GoalStep, InterventionPlan } from '../../model/index.js';
import { effectiveEntries } from '../log/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { type Indexed, notSuperseded } from './not-superseded.js';
import { plansInForce } from './plans-in-force.js';

/** What the plans in force let somebody do by a day: to look at them again, and what they promise. */
export function planExpiries(source: ExpirySource): readonly Expiry[] {
  const { file } = source;
  return [
    ...plansInForce(file.interventionPlans ?? []).flatMap((plan) => [
      ...reviewOf(plan, source),
      ...promisesOf(plan),
    ]),
    ...notSuperseded(file.familySupportPlans ?? [], isNewer).flatMap((plan) => familyReviewOf(plan, source)),
  ];
}

function reviewOf({ record, index }: Indexed<InterventionPlan>, source: ExpirySource): readonly Expiry[] {
  const { id, reviewOn, reviews = [], drawnUpOn } = record;
  if (reviewOn === undefined || reviews.some(({ reviewedOn }) => reviewedOn >= reviewOn)) return [];
  if (isReviewed(id, reviewOn, source)) return [];
  const path = ['interventionPlans', index, 'reviewOn'];
  return [{ kind: 'plan-review', recordId: id, path, due: reviewOn, from: drawnUpOn }];
}

function familyReviewOf(
  { record: { id, reviewOn, agreedOn }, index }: Indexed<FamilySupportPlan>,
  source: ExpirySource,
): readonly Expiry[] {
  if (reviewOn === undefined || isReviewed(id, reviewOn, source)) return [];
  const path = ['familySupportPlans', index, 'reviewOn'];
  return [{ kind: 'family-plan-review', recordId: id, path, due: reviewOn, from: agreedOn }];
}

function isNewer(other: FamilySupportPlan, plan: FamilySupportPlan): boolean {
  return other.personOfConcernId === plan.personOfConcernId && other.agreedOn > plan.agreedOn;
}

/** A review before its day is one of an earlier round: whoever looked early plans the next one. */
function isReviewed(planId: Identifier, reviewOn: CalendarDay, { file, timeZone }: ExpirySource): boolean {
  return effectiveEntries(file).some(
    ({ event: { type, instant, recordId } }) =>
      type === 'plan.reviewed' &&
      (recordId === undefined || recordId === planId) &&
      dayOf(instant, timeZone) >= reviewOn,
  );
}

function promisesOf({ record, index }: Indexed<InterventionPlan>): readonly Expiry[] {
  const of = { recordId: record.id, from: record.drawnUpOn };
  return record.goals.flatMap((goal, place) => {
    const path = ['interventionPlans', index, 'goals', place];
    const steps = goal.steps.flatMap((step, count): Expiry[] =>
      step.dueOn === undefined || isSettled(step)
        ? []
        : [{ ...of, kind: 'step-due', path: [...path, 'steps', count, 'dueOn'], due: step.dueOn }],
    );
    return goal.dueOn === undefined || isReached(goal)
      ? steps
      : [...steps, { ...of, kind: 'goal-due' as const, path: [...path, 'dueOn'], due: goal.dueOn }];
  });
}

function isSettled({ status }: GoalStep): boolean {
  return status === 'done' || status === 'dropped';
}

/** A goal says nothing of itself; it is as far as its steps. */
function isReached({ steps }: Goal): boolean {
  return steps.length > 0 && steps.every(isSettled);
}
