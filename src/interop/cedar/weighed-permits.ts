import type { LegalPermission } from '../../model/index.js';
import type { PermissionWeighing, SharingPolicy } from '../../sharing/index.js';
import { isDoubtful, lawfulPeriod } from '../../sharing/policy/index.js';
import type { OrganisationKind } from '../../vocabulary/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { isInForce, isInside, isParty, isText, not } from './condition.js';
import { keepingConfidence } from './keeping-confidence.js';

/** Each weighing that came out in favour, as far as its law allows it to such a holder. */
export function weighedPermits(policy: SharingPolicy): readonly CedarPolicy[] {
  return certainWeighings(policy).flatMap(({ law, weighing }) => weighedPermit(policy, law, weighing));
}

/** Those of which no permit says what must be done with it. */
export function permittingWeighings(policy: SharingPolicy): readonly PermissionWeighing[] {
  return certainWeighings(policy).map(({ weighing }) => weighing);
}

/** Those that leave out what their law asks: a human decides, and Cedar denies. */
export function doubtfulWeighings(policy: SharingPolicy): readonly PermissionWeighing[] {
  return allowedWeighings(policy)
    .filter(({ law, weighing }) => isDoubtful(law, weighing))
    .map(({ weighing }) => weighing);
}

interface AllowedWeighing {
  readonly law: LegalPermission;
  readonly weighing: PermissionWeighing;
}

function certainWeighings(policy: SharingPolicy): readonly AllowedWeighing[] {
  return allowedWeighings(policy).filter(({ law, weighing }) => !isDoubtful(law, weighing));
}

function allowedWeighings(policy: SharingPolicy): readonly AllowedWeighing[] {
  const { permissions = [], weighings = [] } = policy;
  const laws = permissions.filter(({ forumKinds, holderKinds = [] }) =>
    isHolderOf(forumKinds ?? holderKinds, policy),
  );
  return weighings.flatMap((weighing) =>
    laws
      .filter((law) => law.id === weighing.permissionId && isAllowed(law, weighing))
      .map((law) => ({ law, weighing })),
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
  const { necessary, proportionate, milderMeansSuffice, clientLegalStatus, purpose } = weighing;
  const isOfStatus =
    clientLegalStatus === undefined || law.clientLegalStatuses?.includes(clientLegalStatus) !== false;
  const isFor = necessary && proportionate && !milderMeansSuffice;
  return isFor && isOfStatus && law.purposes.includes(purpose);
}

function weighedPermit(
  { confidentialityLimits = [] }: SharingPolicy,
  law: LegalPermission,
  weighing: PermissionWeighing,
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
    },
  ];
}
