import type { SharingPolicy } from '../policy/index.js';

/** What a policy says of clients of whom nothing else is known: agreements, laws, limits, and what always holds. */
export function policyForEverybody(policy: SharingPolicy): SharingPolicy {
  return {
    ...policy,
    consents: [],
    mandates: [],
    weighings: [],
    vitalInterests: [],
    overrides: [],
    onwardLimits: [],
    safeguards: [],
    prohibitions: policy.prohibitions.filter(({ clientIds }) => clientIds === undefined),
  };
}
