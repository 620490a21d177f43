import { match } from 'ts-pattern';
import {
  type CaseSafeguard,
  type PurposeNecessity,
  type SharingPolicy,
  type StandingId,
  standingProhibitions,
} from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, any, type Condition, isInForce, isPurpose, isText, not } from './condition.js';
import { isWithinLimit } from './confidentiality.js';

/** What always holds, as far as the policy gives rise to it. */
export function standingForbids(policy: SharingPolicy): readonly CedarPolicy[] {
  return standingProhibitions().flatMap(({ id }) =>
    grounded(id, policy).map((forbid) => ({ origin: 'standing', entryId: id, effect: 'forbid', ...forbid })),
  );
}

type Conditions = Pick<CedarPolicy, 'clientId' | 'when' | 'unless'>;

function grounded(id: StandingId, policy: SharingPolicy): readonly Conditions[] {
  const { confidentialityLimits = [], safeguards = [], necessity } = policy;
  return match(id)
    .returnType<readonly Conditions[]>()
    .with('standing:staff-home', () => [
      { when: [isText('dataSubject', ['staff']), isText('category', ['whereabouts'])] },
    ])
    .with('standing:undisclosed-offences', (): readonly Conditions[] => [
      {
        when: [isText('category', ['undisclosed-offences'])],
        unless: [isWithinLimit('undisclosed-offences', confidentialityLimits)],
      },
    ])
    .with('standing:funder', () => [
      { when: [isText('recipientKind', ['funder', 'unknown']), not(isText('category', ['organisational']))] },
    ])
    .with('standing:threatened', () => safeguards.flatMap(hiding))
    .with('standing:necessity', () => (necessity === undefined ? [] : [{ unless: [isNeeded(necessity)] }]))
    .exhaustive();
}

function hiding({ clientId, threats = [] }: CaseSafeguard): readonly Conditions[] {
  return threats.map(({ from, until }) => ({
    clientId,
    when: [
      isText('recipientRole', ['relative', 'guardian']),
      isText('dataSubject', ['client']),
      isText('category', ['whereabouts', 'contact']),
      ...isInForce(from, until),
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
