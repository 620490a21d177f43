import { match } from 'ts-pattern';
import {
  type BuiltInProhibitionId,
  builtInProhibitions,
  type CaseSafeguard,
  type PurposeNecessity,
  type SharingPolicy,
} from '../../sharing/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, any, type Condition, isInForce, isPurpose, isText, not } from './condition.js';
import { isWithinLimit } from './confidentiality.js';

/** What always holds, as far as the policy gives rise to it. */
export function builtInForbids(policy: SharingPolicy): readonly CedarPolicy[] {
  return builtInProhibitions().flatMap(({ id }) =>
    grounded(id, policy).map((forbid) => ({ origin: 'built-in', entryId: id, effect: 'forbid', ...forbid })),
  );
}

type Conditions = Pick<CedarPolicy, 'clientId' | 'when' | 'unless'>;

function grounded(id: BuiltInProhibitionId, policy: SharingPolicy): readonly Conditions[] {
  const { confidentialityLimits = [], safeguards = [], necessity } = policy;
  return match(id)
    .returnType<readonly Conditions[]>()
    .with('built-in:staff-home', () => [
      { when: [isText('dataSubject', ['staff']), isText('category', ['whereabouts'])] },
    ])
    .with('built-in:undisclosed-offences', (): readonly Conditions[] => [
      {
        when: [isText('category', ['undisclosed-offences'])],
        unless: [isWithinLimit('undisclosed-offences', confidentialityLimits)],
      },
    ])
    .with('built-in:funder', () => [
      { when: [isText('recipientKind', ['funder', 'unknown']), not(isText('category', ['organisational']))] },
    ])
    .with('built-in:threatened', () => safeguards.flatMap(hiding))
    .with('built-in:necessity', () => (necessity === undefined ? [] : [{ unless: [isNeeded(necessity)] }]))
    .exhaustive();
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
