import { spanOfDays } from '../../kernel/calendar/index.js';
import type { CalendarDay, Identifier } from '../../kernel/index.js';
import type { CaseFile, Funding, InterventionPlan } from '../../model/index.js';
import type { Expiry, ExpirySource } from './expiry.js';
import { type Indexed, latestOf } from './latest-of.js';
import { notContinued } from './not-continued.js';
import { plansInForce } from './plans-in-force.js';

interface NamedDay {
  readonly recordId: Identifier;
  readonly day: CalendarDay | undefined;
  readonly path: readonly PropertyKey[];
}

/** The money that paid for the plan and ends before the last day that the plan names, while that day is to come. */
export function fundingExpiries({ file, fundings, today }: ExpirySource): readonly Expiry[] {
  const plans = plansInForce(file.interventionPlans ?? []);
  if (plans.length === 0) return [];
  const horizon = lastOf([...plans.flatMap(daysOfPlan), ...daysOfAftercare(file)]);
  if (horizon?.day === undefined || horizon.day < today) return [];
  const { day, path } = horizon;
  const firstDrawnUp = plans
    .map(({ record }) => record.drawnUpOn)
    .reduce((first, one) => (one < first ? one : first));
  const ours = fundings.filter(
    ({ programmeId }) => programmeId === undefined || programmeId === file.programme.id,
  );
  return notContinued(ours, spanOfDays, paidFor)
    .filter(({ record: { until } }) => until < day && until >= firstDrawnUp)
    .map(({ record: { id, until, from } }) => ({
      kind: 'funding-ends-before-plan',
      recordId: id,
      path,
      due: until,
      from,
    }));
}

/** Money for the same use, whoever gives it. */
function paidFor({ recipientId, use }: Funding): readonly string[] {
  return [JSON.stringify([recipientId, use])];
}

/** A plan has no last day of its own; it goes on at least as long as what it sets out. */
function daysOfPlan({ record, index }: Indexed<InterventionPlan>): readonly NamedDay[] {
  const place = ['interventionPlans', index];
  return [
    { recordId: record.id, day: record.reviewOn, path: [...place, 'reviewOn'] },
    ...record.goals.flatMap(({ dueOn, steps }, goal): NamedDay[] => [
      { recordId: record.id, day: dueOn, path: [...place, 'goals', goal, 'dueOn'] },
      ...steps.map((step, count) => ({
        recordId: record.id,
        day: step.dueOn,
        path: [...place, 'goals', goal, 'steps', count, 'dueOn'],
      })),
    ]),
  ];
}

/** The latest plan for aftercare continues the work; its phases say when they begin. */
function daysOfAftercare({ aftercarePlans = [] }: CaseFile): readonly NamedDay[] {
  return latestOf(aftercarePlans, ({ agreedOn }) => agreedOn).flatMap(({ record: { id, phases }, index }) =>
    phases.map(({ from }, phase) => ({
      recordId: id,
      day: from,
      path: ['aftercarePlans', index, 'phases', phase, 'from'],
    })),
  );
}

/** On one day that of the first record by its identifier, so that the order of filing does not matter. */
function lastOf(days: readonly NamedDay[]): NamedDay | undefined {
  return days.reduce<NamedDay | undefined>((last, one) => (isLater(one, last) ? one : last), undefined);
}

function isLater({ day, recordId }: NamedDay, last: NamedDay | undefined): boolean {
  if (day === undefined || last?.day === undefined) return day !== undefined;
  return day > last.day || (day === last.day && recordId < last.recordId);
}
