import { type SharingPolicy, sharingPolicyOf } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import type { OpenedCase } from './opened-case.js';

/** Everything by which the sharing of one case is decided: the policy of the house, what its file says, what was decided on it. */
export function policyOf(
  { holder, organisations, policy, timeZone }: Desk,
  opened: OpenedCase,
): SharingPolicy {
  const { mandates, weighings, vitalInterests, overrides, onwardLimits } = opened.rulings;
  return sharingPolicyOf(
    [opened.file],
    {
      ...policy,
      mandates: both(policy.mandates, mandates),
      weighings: both(policy.weighings, weighings),
      vitalInterests: both(policy.vitalInterests, vitalInterests),
      overrides: both(policy.overrides, overrides),
      onwardLimits: both(policy.onwardLimits, onwardLimits),
      holderId: holder.id,
      organisations: [holder, ...organisations],
    },
    { timeZone },
  );
}

function both<Entry>(ofDesk: readonly Entry[] = [], ofCase: readonly Entry[] = []): readonly Entry[] {
  return [...ofDesk, ...ofCase];
}
