import { match } from 'ts-pattern';
import { groupedBy } from '../../sharing/decision/contract/index.js';
import {
  type BuiltInProhibitionId,
  builtInProhibitions,
  type CaseSafeguard,
  type Membership,
  type PurposeNecessity,
  type SharingPolicy,
  standardNecessity,
} from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import {
  all,
  any,
  type Condition,
  isClient,
  isInForce,
  isInside,
  isPurpose,
  isText,
  isUnlisted,
  mayBeOf,
  not,
} from './condition.js';
import { isWithinLimit } from './confidentiality.js';
import { compellingPermits } from './permits.js';

/** What always holds, as far as the policy gives rise to it. */
export function builtInForbids(policy: SharingPolicy): readonly CedarPolicy[] {
  return builtInProhibitions().flatMap(({ id }) =>
    grounded(id, policy).map((forbid) => ({ origin: 'built-in', entryId: id, effect: 'forbid', ...forbid })),
  );
}

type Conditions = Pick<CedarPolicy, 'clientId' | 'when' | 'unless'>;

function grounded(id: BuiltInProhibitionId, policy: SharingPolicy): readonly Conditions[] {
  const { confidentialityLimits = [], safeguards = [], necessity = standardNecessity() } = policy;
  return match(id)
    .returnType<readonly Conditions[]>()
    .with('built-in:staff-home', () => [
      { when: [isText('dataSubject', ['staff']), isText('category', ['whereabouts'])] },
    ])
    .with('built-in:unlisted', () => [{ when: [isUnlisted], unless: introduced(policy) }])
    .with('built-in:not-on-team', () => offTeam(safeguards))
    .with('built-in:undisclosed-offences', (): readonly Conditions[] => [
      {
        when: [isText('category', ['undisclosed-offences'])],
        unless: [isWithinLimit('undisclosed-offences', confidentialityLimits)],
      },
    ])
    .with('built-in:funder', () => [
      { when: [mayBeOf(['funder']), not(isText('category', ['organisational']))] },
    ])
    .with('built-in:threatened', () => safeguards.flatMap(hiding))
    .with('built-in:necessity', () => [{ unless: [isNeeded(necessity)] }])
    .exhaustive();
}

/** Who is introduced is told what a duty or a vital interest permits. */
function introduced(policy: SharingPolicy): readonly Condition[] {
  return compellingPermits(policy).map(({ purposes = [], clientId, when = [] }) =>
    all([
      'context.introduced',
      isPurpose(purposes),
      ...(clientId === undefined ? [] : [isClient([clientId])]),
      ...when,
    ]),
  );
}

/** A worker who is named and not on the team that the safeguards of the client list. */
function offTeam(safeguards: readonly CaseSafeguard[]): readonly Conditions[] {
  return [...groupedBy(safeguards, ({ clientId }) => clientId)].flatMap(([clientId, guarding]) => {
    const memberships = guarding.flatMap((one) => one.memberships ?? []);
    if (memberships.length === 0) return [];
    return [{ clientId, when: [isInside, not(isText('member', ['']))], unless: memberships.map(isOnTeam) }];
  });
}

function isOnTeam({ memberId, role, from, until }: Membership): Condition {
  return all([
    isText('member', [memberId]),
    isText('recipientRole', [role]),
    ...isInForce({ notBefore: from, expires: until }),
  ]);
}

function hiding({ clientId, threats = [] }: CaseSafeguard): readonly Conditions[] {
  return threats.map(({ from, until }) => ({
    clientId,
    when: [
      isText('recipientRole', ['relative', 'guardian']),
      isText('dataSubject', ['client']),
      isText('category', ['whereabouts', 'contact']),
      ...isInForce({ notBefore: from, expires: until }),
    ],
  }));
}

function isNeeded(table: readonly PurposeNecessity[]): Condition {
  return any(
    table
      .map(({ purpose, categories, generalised = [] }) => ({
        purpose,
        needed: [...categories, ...generalised],
      }))
      .filter(({ needed }) => needed.length > 0)
      .map(({ purpose, needed }) => all([isPurpose([purpose]), isText('category', needed)])),
  );
}
