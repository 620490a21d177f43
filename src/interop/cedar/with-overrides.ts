import { epochOf } from '../../kernel/time/index.js';
import type { AccessRestriction } from '../../model/index.js';
import { isWithAuthority, lapsesAt } from '../../sharing/decision/grounds/index.js';
import { builtInProhibitions, type SharingOverride, type SharingPolicy } from '../../sharing/index.js';
import { caseFacts, type FactsOf } from './case-facts.js';
import type { CedarPolicy } from './cedar-policy.js';
import { all, type Condition, isClient, isDuring, isParty, isPurpose, isText } from './condition.js';

/** Which prohibitions an override that counts lifts, and where. */
interface EffectiveOverride {
  readonly prohibitionIds: readonly string[];
  readonly where: Condition;
}

/** Each `forbid` does not hold where it is overridden; what is final, nothing overrides. */
export function withOverrides(
  forbids: readonly CedarPolicy[],
  policy: SharingPolicy,
): readonly CedarPolicy[] {
  const factsOf = caseFacts(policy);
  const effective = (policy.overrides ?? []).flatMap((override) => effectiveOverride(override, factsOf));
  return forbids.map((forbid) => {
    const applicable = isFinal(forbid)
      ? []
      : effective.filter(({ prohibitionIds }) => prohibitionIds.includes(forbid.entryId));
    return { ...forbid, unless: [...(forbid.unless ?? []), ...applicable.map(({ where }) => where)] };
  });
}

function isFinal({ origin, entryId }: CedarPolicy): boolean {
  return origin === 'built-in' && builtInProhibitions().some((one) => one.isFinal && one.id === entryId);
}

/** What was decided without authority lifts nothing. */
function effectiveOverride(override: SharingOverride, factsOf: FactsOf): readonly EffectiveOverride[] {
  const { clientId, recipientId, purposes, dataSubjects, categories, decidedAt } = override;
  const { house, accessRestrictions } = factsOf(clientId);
  if (!isWithAuthority('override', override, house)) return [];
  const own = accessRestrictions.filter((one) => excludes(one, override)).map(({ id }) => id);
  return [
    {
      prohibitionIds: override.prohibitionIds.filter((id) => !own.includes(id)),
      where: all([
        isClient([clientId]),
        isParty('principal', [recipientId]),
        isPurpose(purposes),
        isText('dataSubject', dataSubjects),
        isText('category', categories),
        ...isDuring({ from: epochOf(decidedAt), until: lapsesAt('override', override, house) }),
      ]),
    },
  ];
}

/** Nobody lifts their own exclusion. */
function excludes(
  { kind, memberIds }: AccessRestriction,
  { decidedById, secondPersonId, confirmedById }: SharingOverride,
): boolean {
  return (
    kind === 'excluded-workers' &&
    [decidedById, secondPersonId, confirmedById].some((id) => id !== undefined && memberIds.includes(id))
  );
}
