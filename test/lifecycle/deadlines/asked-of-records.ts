import type { CalendarDay, Instant } from 'exit-work/kernel';
import { type RecordDeadlineOptions, recordDeadlines } from 'exit-work/lifecycle';
import type { CaseEvent, CaseFile, Classification, Consent, InterventionPlan } from 'exit-work/model';
import { agreedPlan, consentToJobCentre, housingGoal, openedCaseFile } from '../../builders/index.js';
import { frozen } from '../stories/story.js';

export type Records = Partial<CaseFile>;
export type Options = Partial<RecordDeadlineOptions>;

/** What a file of nothing but these records lets expire. */
export function asked(records: Records, options: Options = {}) {
  const file = frozen(openedCaseFile({ team: [], ...records }));
  return recordDeadlines(file, {
    now: day('2030-01-01'),
    timeZone: 'Europe/Berlin',
    holidays: [],
    ...options,
  });
}

export function pathsOf(records: Records, options: Options = {}): readonly string[] {
  return asked(records, options).map(({ path }) => path);
}

export function day(noon: CalendarDay): Instant {
  return `${noon}T12:00:00Z`;
}

export function happened(type: string, instant: Instant, overrides: Partial<CaseEvent> = {}): CaseEvent {
  return { id: `e-${type}`, type, instant, actorId: 'm-manager', role: 'case-manager', ...overrides };
}

export function consent(expires: Instant, overrides: Partial<Consent> = {}): Consent {
  return consentToJobCentre({ notBefore: '2028-01-01T10:00:00Z', expires, ...overrides });
}

/** A plan that names no day but those that are given. */
export function quietPlan(overrides: Partial<InterventionPlan> = {}): InterventionPlan {
  const { reviewOn: _, ...plan } = agreedPlan({ goals: [quietGoal()] });
  return { ...plan, ...overrides };
}

export function quietGoal(overrides: Partial<ReturnType<typeof housingGoal>> = {}) {
  const { dueOn: _, ...goal } = housingGoal();
  return { ...goal, ...overrides };
}

export function classification(overrides: Partial<Classification> = {}): Classification {
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

/** The day on which most of what these tests ask for ends. */
export const inJune = '2030-06-28';
