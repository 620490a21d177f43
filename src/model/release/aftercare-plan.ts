import {
  anyNumberOf,
  arrayOf,
  count,
  day,
  identifier,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import { supportIntensities } from '../../vocabulary/index.js';
import { ActorAssignment } from './actor-assignment.js';
import { phasesInOrder } from './phases-in-order.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;

/**
 * A phase of aftercare: how closely, from when, and how often (CS-4.6-03, CS-4.6-14). It lasts until the next begins.
 *
 * @example
 * ```ts
 * import { AftercarePhase } from 'exit-work/model';
 *
 * AftercarePhase.parse({ intensity: 'intensive', from: '2030-03-05', contactsPerMonth: 12 }).intensity; // => 'intensive'
 * ```
 */
export const AftercarePhase = record(
  () => ({
    intensity: term(supportIntensities, { label: 'Intensity', ...planned }),
    from: day({ label: 'From', ...planned }),
    contactsPerMonth: count({ label: 'Contacts per month', ...planned }),
  }),
  {
    title: 'Phase of aftercare',
    meaning: 'How closely the client is accompanied, from when, and how often.',
    citation: { follows: ['CS-4.6-03', 'CS-4.6-14'] },
  },
);
export interface AftercarePhase extends RecordOf<typeof AftercarePhase> {}

/**
 * What happens in a crisis: how much closer, and what else (CS-4.6-15).
 *
 * @example
 * ```ts
 * import { CrisisStepUp } from 'exit-work/model';
 *
 * CrisisStepUp.parse({ contactsPerMonth: 20, how: 'a call every day, a visit every second' }).contactsPerMonth; // => 20
 * ```
 */
export const CrisisStepUp = record(
  () => ({
    contactsPerMonth: count({
      label: 'Contacts per month in a crisis',
      ...planned,
      citation: { follows: ['CS-4.6-15'] },
    }),
    how: shortText(unread({ label: 'How', ...planned })),
  }),
  {
    title: 'Step-up in a crisis',
    meaning: 'How much closer the client is accompanied in a crisis.',
    citation: { follows: ['CS-4.6-15'] },
  },
);
export interface CrisisStepUp extends RecordOf<typeof CrisisStepUp> {}

/**
 * How the client is accompanied after release or after the intensive work, agreed with the client and linked to
 * the programme’s plan (WO-5.1-02, WO-5.9-01). Its phases stand in their order.
 *
 * @example
 * ```ts
 * import { AftercarePlan } from 'exit-work/model';
 *
 * AftercarePlan.safeParse({ id: 'ap-1', agreedOn: '2030-02-01', phases: [] }).success; // => false
 * ```
 */
export const AftercarePlan = record(
  () => ({
    id: identifier({ label: 'Aftercare plan', category: 'reference', subject: 'client' }),
    agreedOn: day({ label: 'Agreed on', category: 'case-administration', subject: 'client' }),
    interventionPlanId: optional(
      referenceTo('interventionPlans', {
        label: 'Continues the plan',
        category: 'case-administration',
        subject: 'client',
        citation: { follows: ['WO-5.1-02'] },
      }),
    ),
    phases: arrayOf<AftercarePhase>(AftercarePhase, { atLeast: 1 }),
    crisisContact: shortText(
      unread({
        label: 'Whom to call in a crisis',
        category: 'contact',
        subject: 'client',
        citation: { follows: ['CS-4.6-05'] },
      }),
    ),
    crisisStepUp: optional<CrisisStepUp>(CrisisStepUp),
    actors: anyNumberOf<ActorAssignment>(ActorAssignment),
  }),
  {
    title: 'Aftercare plan',
    meaning: 'How the client is accompanied after release or after the intensive work.',
    citation: { follows: ['WO-5.1-02', 'WO-5.5-01', 'WO-5.1-01'] },
    rules: [phasesInOrder],
  },
);
export interface AftercarePlan extends RecordOf<typeof AftercarePlan> {}
