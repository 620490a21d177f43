import {
  count,
  day,
  type Field,
  identifier,
  list,
  optional,
  type RecordOf,
  record,
  shortText,
  term,
} from '../record/index.js';
import { methods, treatmentIntensities } from '../vocabulary/index.js';
import { Goal } from './goal.js';
import { PlanAgreement } from './plan-agreement.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

const clientAgreement: Field<PlanAgreement> = PlanAgreement;

/**
 * The individual plan that follows from the assessments and that the client co-owns (CS-3.8-01, WO-5.9-01). A
 * changed plan is a new record with the next version; the earlier one stays in the file.
 *
 * @example
 * ```ts
 * import { InterventionPlan } from 'exit-work/model';
 *
 * InterventionPlan.pick({ id: true, version: true }).parse({ id: 'p-1', version: 1 }).version; // => 1
 * ```
 */
export const InterventionPlan = record({
  id: identifier({ label: 'Intervention plan', category: 'reference', subject: 'client' }),
  version: count({ label: 'Version', ...file }),
  drawnUpOn: day({ label: 'Drawn up on', ...file }),
  caseManagerId: identifier({ label: 'Case manager', ...file, sources: ['EU-2-04'] }),
  needsAssessmentId: identifier({ label: 'Rests on the needs assessment', ...file, sources: ['CS-3.8-01'] }),
  theoryOfChange: optional(shortText({ label: 'Theory of change', ...planned, sources: ['WO-4.1-01'] })),
  intensity: term(treatmentIntensities, { label: 'Intensity', ...planned, sources: ['WO-4.3-04'] }),
  hoursPerWeek: optional(count({ label: 'Hours per week', ...planned, sources: ['CS-2.4-01'] })),
  methods: list(term(methods, { label: 'Method', ...planned, sources: ['CS-3.11-02'] })),
  goals: list<Goal>(Goal, { atLeast: 1 }),
  clientAgreement,
  reviewOn: optional(day({ label: 'Review on', ...file, sources: ['CS-3.8-05'] })),
});
export interface InterventionPlan extends RecordOf<typeof InterventionPlan> {}
