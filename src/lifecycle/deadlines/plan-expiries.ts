import { type CalendarDay, dayOf, type Identifier } from '../../kernel/index.js';
import type { FamilySupportPlan, Goal, GoalStep, InterventionPlan } from '../../model/index.js';
import { effectiveEntries } from '../log/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { type Indexed, latestOf } from './latest-of.js';
import { plansInForce } from './plans-in-force.js';

/** What the plans in force let somebody do by a day: to look at them again, and what they promise. */
export function planExpiries(source: ExpirySource): readonly Expiry[] {
  const { file } = source;
  const lastReviewed = lastReviews(source);
  return [
    ...plansInForce(file.interventionPlans ?? []).flatMap((plan) => [
      ...reviewOf(plan, lastReviewed),
      ...promisesOf(plan),
    ]),
    ...latestOf(
      file.familySupportPlans ?? [],
      ({ agreedOn }) => agreedOn,
      ({ personOfConcernId = '' }) => personOfConcernId,
    ).flatMap((plan) => familyReviewOf(plan, lastReviewed)),
  ];
}

function reviewOf(
  { record, index }: Indexed<InterventionPlan>,
  lastReviewed: LastReviews,
): readonly Expiry[] {
  const { id, reviewOn, reviews = [], drawnUpOn } = record;
  if (reviewOn === undefined || reviews.some(({ reviewedOn }) => reviewedOn >= reviewOn)) return [];
  if (lastReviewed(id) >= reviewOn) return [];
  const path = ['interventionPlans', index, 'reviewOn'];
  return [{ kind: 'plan-review', recordId: id, path, due: reviewOn, from: drawnUpOn }];
}

function familyReviewOf(
  { record: { id, reviewOn, agreedOn }, index }: Indexed<FamilySupportPlan>,
  lastReviewed: LastReviews,
): readonly Expiry[] {
  if (reviewOn === undefined || lastReviewed(id) >= reviewOn) return [];
  const path = ['familySupportPlans', index, 'reviewOn'];
  return [{ kind: 'family-plan-review', recordId: id, path, due: reviewOn, from: agreedOn }];
}

type LastReviews = (planId: Identifier) => string;

/** When each plan was reviewed last. A review before its day is one of an earlier round: whoever looked early plans the next one. */
function lastReviews({ file, timeZone }: ExpirySource): LastReviews {
  const last = new Map<Identifier | undefined, CalendarDay>();
  for (const { event } of effectiveEntries(file)) {
    if (event.type !== 'plan.reviewed') continue;
    const day = dayOf(event.instant, timeZone);
    if (day > (last.get(event.recordId) ?? '')) last.set(event.recordId, day);
  }
  const ofAny = last.get(undefined) ?? '';
  return (planId) => {
    const ofPlan = last.get(planId) ?? '';
    return ofPlan > ofAny ? ofPlan : ofAny;
  };
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
