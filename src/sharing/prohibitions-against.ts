import type { Prohibition } from '../model/index.js';
import type { SourceId } from '../vocabulary/index.js';
import type { DataItem } from './disclosure-decision.js';
import type { DisclosureRequest } from './disclosure-request.js';
import { isInForce, kindOf } from './grounds-for.js';
import type { SharingPolicy } from './sharing-policy.js';
import { standingProhibitions } from './standing-prohibitions.js';

/** Something that prohibits an item. */
export interface Objection {
  readonly id: string;
  readonly because: string;
  readonly sources: readonly SourceId[];
}

/** Everything that prohibits an item: what always holds, the policy’s own, and what agreements exclude. */
export function prohibitionsAgainst(
  request: DisclosureRequest,
  policy: SharingPolicy,
  item: DataItem,
): readonly Objection[] {
  const own = policy.prohibitions.map((prohibition) => ({ ...prohibition, sources: [] }));
  return [
    ...[...standingProhibitions(), ...own].filter((prohibition) =>
      covers(prohibition, request, policy, item),
    ),
    ...exclusions(request, policy, item),
  ].map(({ id, because, sources }) => ({ id, because, sources }));
}

function covers(
  prohibition: Prohibition,
  request: DisclosureRequest,
  policy: SharingPolicy,
  item: DataItem,
): boolean {
  const kind = kindOf(policy, request.recipientId);
  const narrows = <T>(values: readonly T[] | undefined, value: T | undefined) =>
    // A recipient of unknown kind may be of any kind: the prohibition holds.
    values === undefined || value === undefined || values.includes(value);
  return (
    narrows(prohibition.clientIds, request.clientId) &&
    narrows(prohibition.recipientIds, request.recipientId) &&
    narrows(prohibition.recipientKinds, kind) &&
    narrows(prohibition.purposes, request.purpose) &&
    narrows(prohibition.dataSubjects, item.subject) &&
    narrows(prohibition.categories, item.category)
  );
}

function exclusions(request: DisclosureRequest, policy: SharingPolicy, item: DataItem): readonly Objection[] {
  const { holderId, recipientId, instant } = request;
  return policy.agreements
    .filter(
      (agreement) =>
        agreement.parties.includes(holderId) &&
        agreement.parties.includes(recipientId) &&
        agreement.excluded?.includes(item.category) === true &&
        isInForce(agreement, instant),
    )
    .map(({ id }) => ({
      id,
      because: 'the agreement between the two organisations says that this is not shared',
      sources: ['WO-1.6-01'],
    }));
}
