import type { ConfidentialityLimit } from '../../sharing/index.js';
import { all, any, type Condition, isPurpose, isText } from './condition.js';

/** A recipient and a purpose to which what is confided may be passed on; a recipient of unknown kind is none. */
export function isWithinLimit(
  category: ConfidentialityLimit['category'],
  limits: readonly ConfidentialityLimit[],
): Condition {
  return any(
    limits
      .filter((limit) => limit.category === category)
      .map(({ recipientKinds, purposes }) =>
        all([isText('recipientKind', recipientKinds), isPurpose(purposes)]),
      ),
  );
}
