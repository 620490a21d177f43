import {
  anyNumberOf,
  arrayOf,
  codedOrText,
  count,
  day,
  daysInOrder,
  distinct,
  filed,
  identifier,
  nested,
  optional,
  type RecordOf,
  record,
  referenceTo,
  shortText,
  term,
  unread,
} from '../../schema/index.js';
import {
  approaches,
  interventionKinds,
  methods,
  objectives,
  planStatuses,
  treatmentIntensities,
} from '../../vocabulary/index.js';
import { impliedByArea, impliedByService } from '../core/index.js';
import { Goal } from './goal.js';
import { notBeforeDrawnUp } from './not-before-drawn-up.js';
import { PlanAgreement } from './plan-agreement.js';
import { PlanReview } from './plan-review.js';
import { PlannedService } from './planned-service.js';

const planned = { category: 'needs-and-plan', subject: 'client' } as const;
const file = { category: 'case-administration', subject: 'client' } as const;

/**
 * The individual plan that follows from the assessments and that the client co-owns (CS-3.8-01, WO-5.9-01). A
 * changed plan is a new record with the next version; the earlier one stays in the file. Versions count from 1.
 *
 * @example
 * ```ts
 * import { InterventionPlan } from 'exit-work/model';
 *
 * InterventionPlan.pick({ id: true, version: true }).parse({ id: 'p-1', version: 1 }).version; // => 1
 * ```
 */
export const InterventionPlan = record(
  () => ({
    id: identifier({ label: 'Intervention plan', category: 'reference', subject: 'client' }),
    version: count({ label: 'Version', ...file }, { atLeast: 1 }),
    status: optional(term(planStatuses, { label: 'Status', ...file })),
    drawnUpOn: day({ label: 'Drawn up on', ...file }),
    caseManagerId: referenceTo('team', {
      label: 'Case manager',
      ...file,
      citation: { follows: ['EU-2-04', 'EU-2-05', 'CS-3.8-04'] },
    }),
    needsAssessmentId: referenceTo('needsAssessments', {
      label: 'Rests on the needs assessment',
      ...file,
      citation: { follows: ['CS-3.8-01'] },
    }),
    objectives: anyNumberOf(
      term(objectives, { label: 'Objective', ...planned, citation: { follows: ['CS-1.2-04'] } }),
    ),
    theoryOfChange: optional(
      shortText(unread({ label: 'Theory of change', ...planned, citation: { follows: ['WO-4.1-01'] } })),
    ),
    approaches: anyNumberOf(
      codedOrText(approaches, unread({ label: 'Approach', ...planned, citation: { follows: ['WO-0-08'] } })),
    ),
    intensity: term(treatmentIntensities, {
      label: 'Intensity',
      ...planned,
      citation: { follows: ['WO-4.3-04'] },
    }),
    hoursPerWeek: optional(
      count({ label: 'Hours per week', ...planned, citation: { follows: ['CS-2.4-01'] } }),
    ),
    interventions: anyNumberOf(
      codedOrText(
        interventionKinds,
        unread({
          label: 'Kind of intervention',
          ...planned,
          citation: { follows: ['WO-4.0-01'] },
        }),
      ),
    ),
    methods: arrayOf(
      codedOrText(methods, unread({ label: 'Method', ...planned, citation: { follows: ['CS-3.11-02'] } })),
    ),
    goals: filed(arrayOf<Goal>(Goal, { atLeast: 1 }), { by: 'told', tells: impliedByArea }),
    services: filed(anyNumberOf<PlannedService>(PlannedService), { by: 'told', tells: impliedByService }),
    clientAgreement: nested<PlanAgreement>(PlanAgreement),
    reviewOn: optional(day({ label: 'Review on', ...file, citation: { follows: ['CS-3.8-05'] } })),
    reviews: anyNumberOf<PlanReview>(PlanReview),
  }),
  {
    title: 'Intervention plan',
    meaning: 'The individual plan that follows from the assessments and that the client co-owns.',
    citation: { follows: ['CS-3.8-01', 'CS-3.8-03', 'CS-3.8-06'] },
    rules: [
      daysInOrder('drawnUpOn', 'reviewOn'),
      distinct('goals', 'id'),
      distinct('services', 'id'),
      notBeforeDrawnUp,
    ],
  },
);
export interface InterventionPlan extends RecordOf<typeof InterventionPlan> {}
