import { compareInstants, type Instant, type Issue } from '../../kernel/index.js';
import { rolesHeld } from '../../model/people/index.js';
import type { Membership } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import type { OpenedCase } from './opened-case.js';

/** What speaks against somebody acting on a case at an instant: nothing where they are on its team then, or work for the house. */
export function workerIssues(
  { policy, timeZone }: Desk,
  { file }: OpenedCase,
  { path, id, at }: { readonly path: string; readonly id: string; readonly at: Instant },
): readonly Issue[] {
  const isOnTeam = (file.team ?? []).some(
    (member) => member.id === id && rolesHeld(member, at, timeZone).length > 0,
  );
  const isThere = isOnTeam || (policy.workers ?? []).some((one) => one.memberId === id && worksAt(one, at));
  return isThere ? [] : [{ ...notThere, path }];
}

function worksAt({ from, until }: Membership, at: Instant): boolean {
  const hasBegun = from === undefined || compareInstants(from, at) <= 0;
  return hasBegun && (until === undefined || compareInstants(at, until) < 0);
}

const notThere = {
  code: 'worker-not-there',
  message:
    'expected somebody who is on the team of the case at that time, or among the workers of the policy',
} as const;
