import type { LegalPermission } from '../../model/index.js';
import type { PermissionWeighing, SharingPolicy } from '../../sharing/index.js';
import { isDoubtful, lawfulPeriod } from '../../sharing/policy/index.js';
import type { OrganisationKind } from '../../vocabulary/index.js';
import type { CedarPolicy } from './cedar-policy.js';
import { isInForce, isInside, isParty, isText, not } from './condition.js';
import { keepingConfidence } from './keeping-confidence.js';

/** Each weighing that came out in favour, as far as its law allows it; of holders, those that the policy lists. */
export function weighedPermits(policy: SharingPolicy): readonly CedarPolicy[] {
  const { permissions = [], weighings = [] } = policy;
  return weighings.flatMap((weighing) =>
    permissions
      .filter((law) => law.id === weighing.permissionId && isAllowed(law, weighing))
      .flatMap((law) => weighedPermit(policy, law, weighing)),
  );
}

/** Of what a weighing leaves out, a human decides: Cedar denies it. */
function isAllowed(law: LegalPermission, weighing: PermissionWeighing): boolean {
  const { necessary, proportionate, milderMeansSuffice, clientLegalStatus, purpose } = weighing;
  const isOfStatus =
    clientLegalStatus === undefined || law.clientLegalStatuses?.includes(clientLegalStatus) !== false;
  const isFor = necessary && proportionate && !milderMeansSuffice;
  return isFor && isOfStatus && law.purposes.includes(purpose) && !isDoubtful(law, weighing);
}

function weighedPermit(
  { organisations = [], confidentialityLimits = [] }: SharingPolicy,
  law: LegalPermission,
  weighing: PermissionWeighing,
): readonly CedarPolicy[] {
  const { id, clientId, recipientId, purpose, decidedAt, reviewAt } = weighing;
  const holderKinds = law.forumKinds ?? law.holderKinds ?? [];
  const dataSubjects = weighing.dataSubjects.filter((subject) => law.dataSubjects.includes(subject));
  const categories = weighing.categories.filter((category) => law.categories.includes(category));
  return [
    {
      origin: 'legal-permission',
      entryId: id,
      effect: 'permit',
      purposes: [purpose],
      clientId,
      when: [
        isParty('principal', [recipientId]),
        isParty('context.holder', certainlyOf(holderKinds, organisations)),
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

/** The organisations of one of these kinds, and of no other. */
function certainlyOf(
  kinds: readonly OrganisationKind[],
  organisations: NonNullable<SharingPolicy['organisations']>,
): readonly string[] {
  const ids = new Set(organisations.map(({ id }) => id));
  return [...ids].filter((id) => {
    const stated = new Set(organisations.filter((one) => one.id === id).map(({ kind }) => kind));
    return stated.size === 1 && [...stated].every((kind) => kinds.includes(kind));
  });
}
