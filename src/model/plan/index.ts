export { FamilySupportPlan } from './family-support-plan.js';
export { Goal, GoalStep } from './goal.js';
export { InterventionPlan } from './intervention-plan.js';
export { PlanAgreement } from './plan-agreement.js';
export { PlanReview } from './plan-review.js';
export { PlannedService } from './planned-service.js';
