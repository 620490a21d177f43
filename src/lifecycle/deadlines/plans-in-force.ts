import type { InterventionPlan } from '../../model/index.js';
import { type Indexed, notSuperseded } from './not-superseded.js';

/** The latest version of the plan that is more than a draft, unless its work is over. */
export function plansInForce(plans: readonly InterventionPlan[]): readonly Indexed<InterventionPlan>[] {
  return notSuperseded(
    plans,
    (other, plan) => other.status !== 'draft' && other.version > plan.version,
  ).filter(({ record: { status } }) => status !== 'draft' && status !== 'replaced' && status !== 'completed');
}
