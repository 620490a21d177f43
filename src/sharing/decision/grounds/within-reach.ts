import type { Grant, Reach } from '../contract/index.js';

/** A ground that goes no further than the law on which it rests. */
export function withinReach(grant: Grant, reach: Reach): Grant {
  return {
    ...grant,
    purposes: grant.purposes & reach.purposes,
    subjects: grant.subjects & reach.subjects,
    categories: grant.categories & reach.categories,
    confidential: grant.confidential & reach.categories,
    from: Math.max(grant.from, reach.from),
    until: Math.min(grant.until, reach.until),
    details: { ...grant.details, reach },
  };
}
