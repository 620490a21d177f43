import type { InterventionPlan } from '../../model/index.js';
import { type Indexed, latestOf } from './latest-of.js';

/** The latest version of the plan that is more than a draft, unless its work is over. */
export function plansInForce(plans: readonly InterventionPlan[]): readonly Indexed<InterventionPlan>[] {
  const beyondDraft = (plan: InterventionPlan) =>
    plan.status === 'draft' ? Number.NEGATIVE_INFINITY : plan.version;
  return latestOf(plans, beyondDraft).filter(
    ({ record: { status } }) => status !== 'draft' && status !== 'replaced' && status !== 'completed',
  );
}
