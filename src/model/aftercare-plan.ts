import {
  count,
  day,
  identifier,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { supportIntensities } from '../vocabulary/index.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;

/**
 * A phase of aftercare: how closely, from when, and how often (CS-4.6-03, CS-4.6-14).
 *
 * @example
 * ```ts
 * import { AftercarePhase } from 'exit-work/model';
 *
 * AftercarePhase.parse({ intensity: 'intensive', from: '2030-03-05', contactsPerMonth: 12 }).intensity; // => 'intensive'
 * ```
 */
export const AftercarePhase = record({
  intensity: term(supportIntensities, { label: 'Intensity', ...planned }),
  from: day({ label: 'From', ...planned }),
  contactsPerMonth: count({ label: 'Contacts per month', ...planned }),
});
export interface AftercarePhase extends RecordOf<typeof AftercarePhase> {}

/**
 * How the client is accompanied after release or after the intensive work, agreed with the client and linked to
 * the programme’s plan (WO-5.1-02, WO-5.9-01).
 *
 * @example
 * ```ts
 * import { AftercarePlan } from 'exit-work/model';
 *
 * AftercarePlan.safeParse({ id: 'ap-1', agreedOn: '2030-02-01', phases: [] }).success; // => false
 * ```
 */
export const AftercarePlan = record({
  id: identifier({ label: 'Aftercare plan', category: 'reference', subject: 'client' }),
  agreedOn: day({ label: 'Agreed on', category: 'case-administration', subject: 'client' }),
  interventionPlanId: optional(
    identifier({
      label: 'Continues the plan',
      category: 'case-administration',
      subject: 'client',
      sources: ['WO-5.1-02'],
    }),
  ),
  phases: list<AftercarePhase>(AftercarePhase, { atLeast: 1 }),
  crisisContact: shortText({ label: 'Whom to call in a crisis', ...planned, sources: ['CS-4.6-05'] }),
});
export interface AftercarePlan extends RecordOf<typeof AftercarePlan> {}
