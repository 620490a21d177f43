import type { RecordDeadlineRule } from './record-deadline-rule.js';

/** What a record plans for a day. */
export type PlannedKind =
  | 'classification-review'
  | 'conference-agreement'
  | 'conference-follow-up'
  | 'conference-review'
  | 'family-plan-review'
  | 'goal-due'
  | 'plan-review'
  | 'risk-assessment-review'
  | 'step-due';

/** What holds for each kind of task that a record plans. */
export const plannedKinds: Readonly<Record<PlannedKind, RecordDeadlineRule>> = {
  'classification-review': {
    label: 'Review the classification',
    by: ['prison-staff'],
    citation: { ours: 'the record itself names the day' },
    afterwards: 'overdue',
    because: 'The client is held under it until a new one is made.',
  },
  'conference-agreement': {
    label: 'Carry out what the conference agreed',
    by: ['case-manager'],
    citation: { follows: ['CS-4.5-19'] },
    afterwards: 'overdue',
    because: 'Somebody promised it, and it is not done.',
  },
  'conference-follow-up': {
    label: 'Hold the follow-up of the social net conference',
    by: ['case-manager'],
    citation: { follows: ['CS-3.5-19'] },
    afterwards: 'overdue',
    because: 'The circle can still meet.',
    outlivesCase: true,
  },
  'conference-review': {
    label: 'Hold the next case conference',
    by: ['case-manager'],
    citation: { follows: ['CS-4.5-06'] },
    afterwards: 'overdue',
    because: 'The professionals can still meet.',
  },
  'family-plan-review': {
    label: 'Review the family support plan',
    by: ['case-manager', 'counsellor'],
    citation: { ours: 'the record itself names the day' },
    afterwards: 'overdue',
    because: 'The family goes by the plan until it is looked at.',
  },
  'goal-due': {
    label: 'Reach the goal',
    by: ['case-manager'],
    citation: { follows: ['CS-3.8-05'] },
    afterwards: 'overdue',
    because: 'The goal stays in the plan until its steps are done or dropped.',
  },
  'plan-review': {
    label: 'Review the plan',
    by: ['case-manager'],
    citation: { follows: ['CS-3.8-05'] },
    afterwards: 'overdue',
    because: 'The work goes by the plan until it is looked at.',
  },
  'risk-assessment-review': {
    label: 'Assess the risks again',
    by: ['psychologist', 'case-manager'],
    citation: { follows: ['WO-2.2-02'] },
    afterwards: 'overdue',
    because: 'Risks change, and nobody has looked.',
  },
  'step-due': {
    label: 'Carry out the step',
    by: ['case-manager'],
    citation: { follows: ['CS-3.8-05'] },
    afterwards: 'overdue',
    because: 'The step is agreed, and neither done nor dropped.',
  },
};
