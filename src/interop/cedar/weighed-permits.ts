import type { LegalPermission } from '../../model/index.js';
import type { GrantLimit } from '../../sharing/decision/contract/index.js';
import { isFor, weighedAgainst, weighingLimits } from '../../sharing/decision/grounds/index.js';
import type { PermissionWeighing, SharingPolicy } from '../../sharing/index.js';
import { lawfulPeriod } from '../../sharing/policy/index.js';
import type { OrganisationKind } from '../../vocabulary/index.js';
import { caseFacts } from './case-facts.js';
import type { CedarPolicy } from './cedar-policy.js';
import { isInForce, isInside, isParty, isText, not } from './condition.js';
import { keepingConfidence } from './keeping-confidence.js';
import { isLimited } from './limited-grounds.js';

/** Each weighing that came out in favour, as far as its law allows it to such a holder. */
export function weighedPermits(policy: SharingPolicy): readonly CedarPolicy[] {
  return certainWeighings(policy).flatMap((one) => weighedPermit(policy, one));
}

/** Those of which no permit says what must be done with it. */
export function permittingWeighings(policy: SharingPolicy): readonly PermissionWeighing[] {
  return certainWeighings(policy).map(({ weighing }) => weighing);
}

/** Those that leave out what their law asks: a human decides, and Cedar denies. */
export function doubtfulWeighings(policy: SharingPolicy): readonly PermissionWeighing[] {
  return allowedWeighings(policy)
    .filter(isInDoubt)
    .map(({ weighing }) => weighing);
}

interface AllowedWeighing {
  readonly law: LegalPermission;
  readonly weighing: PermissionWeighing;
  /** What it rests on and that does not stand, or may not. */
  readonly limits: readonly GrantLimit[];
}

function isInDoubt({ limits }: AllowedWeighing): boolean {
  return limits.some(({ effect }) => effect === 'in-doubt');
}

function certainWeighings(policy: SharingPolicy): readonly AllowedWeighing[] {
  return allowedWeighings(policy).filter((one) => !isInDoubt(one));
}

function allowedWeighings(policy: SharingPolicy): readonly AllowedWeighing[] {
  const { permissions = [], weighings = [] } = policy;
  const laws = permissions.filter(({ forumKinds, holderKinds = [] }) =>
    isHolderOf(forumKinds ?? holderKinds, policy),
  );
  const factsOf = caseFacts(policy);
  const against = weighedAgainst(weighings);
  return weighings.flatMap((weighing) =>
    laws
      .filter((law) => law.id === weighing.permissionId && isAllowed(law, weighing))
      .map((law) => ({
        law,
        weighing,
        limits: weighingLimits(law, weighing, against, factsOf(weighing.clientId).house) ?? [],
      })),
  );
}

/** Whether the holder is listed as of one of these kinds, and of no other. */
function isHolderOf(
  kinds: readonly OrganisationKind[],
  { holderId, organisations = [] }: SharingPolicy,
): boolean {
  const stated = new Set(organisations.filter(({ id }) => id === holderId).map(({ kind }) => kind));
  return stated.size === 1 && [...stated].every((kind) => kinds.includes(kind));
}

function isAllowed(law: LegalPermission, weighing: PermissionWeighing): boolean {
  const { clientLegalStatus, purpose } = weighing;
  const isOfStatus =
    clientLegalStatus === undefined || law.clientLegalStatuses?.includes(clientLegalStatus) !== false;
  return isFor(weighing) && isOfStatus && law.purposes.includes(purpose);
}

function weighedPermit(
  { confidentialityLimits = [] }: SharingPolicy,
  { law, weighing, limits }: AllowedWeighing,
): readonly CedarPolicy[] {
  const { id, clientId, recipientId, purpose, decidedAt, reviewAt } = weighing;
  const dataSubjects = weighing.dataSubjects.filter((subject) => law.dataSubjects.includes(subject));
  const categories = weighing.categories.filter((category) => law.categories.includes(category));
  if (dataSubjects.length === 0 || categories.length === 0) return [];
  return [
    {
      origin: 'legal-permission',
      entryId: id,
      effect: 'permit',
      purposes: [purpose],
      clientId,
      when: [
        isParty('principal', [recipientId]),
        not(isInside),
        isText('recipientKind', law.forumKinds ?? law.recipientKinds ?? []),
        isText('dataSubject', dataSubjects),
        isText('category', categories),
        ...isInForce({ notBefore: decidedAt, expires: reviewAt }),
        ...isInForce(lawfulPeriod(law, weighing.clientBornOn)),
        ...keepingConfidence(categories, confidentialityLimits),
      ],
      unless: limits.map(isLimited),
    },
  ];
}
