import type { LegalPermission } from 'exit-work/model';
import { dataCategories, dataSubjects, purposes, valuesOf } from 'exit-work/vocabulary';
import type { World } from '../../worlds/worlds.js';
import { withAdded } from './changes.js';
import type { Situation } from './on-ground.js';

/** Somebody has weighed it after all, and states whatever the law asks of the client. */
export function weighedAtLast({ request, policy, miss, item }: Situation): World {
  const { clientId, recipientId, purpose } = request;
  const law = policy.permissions?.find(({ id }) => id === miss.id);
  const weighing = {
    id: 'weighed-at-last',
    permissionId: miss.id,
    clientId,
    recipientId,
    purpose,
    dataSubjects: [item.subject],
    categories: [item.category],
    clientBornOn: bornForAge(law?.clientAgeBelow),
    clientLegalStatus: law?.clientLegalStatuses?.[0] ?? 'none',
    necessary: true,
    proportionate: true,
    milderMeansSuffice: false,
    because: 'an example',
    consentInquiry: 'unanswered',
    decidedById: 'm-at-work',
    decidedInRole: 'case-manager',
    decidedAt: request.instant,
    reviewAt: '2099-01-01T00:00:00Z',
  } as const;
  const worker = {
    memberId: weighing.decidedById,
    organisationId: policy.holderId,
    role: weighing.decidedInRole,
  };
  const weighings = [...(policy.weighings ?? []), weighing];
  return { request, policy: { ...policy, weighings, workers: [...(policy.workers ?? []), worker] } };
}

/** In the middle of the last year in which the law speaks of the client; all worlds lie in March 2030. */
function bornForAge(below = 100): `${number}-06-01` {
  return `${2030 - below}-06-01`;
}

/** Where the law goes further: nobody who acts under it can bring that about. */
export function inAnotherLaw({ request, policy, miss }: Situation): World {
  const { permissions = [], weighings = [] } = policy;
  if (miss.ground === 'agreement') return { request, policy: { ...policy, agreementsAlone: 'ground' } };
  const weighing = weighings.find(({ id }) => id === miss.id);
  return {
    request,
    policy: {
      ...policy,
      permissions: permissions.map((one) => (one.id === weighing?.permissionId ? wide(one) : one)),
    },
  };
}

function wide({ id, jurisdiction, title, tellClient, ...law }: LegalPermission): LegalPermission {
  const { forumKinds, holderKinds, recipientKinds } = law;
  return {
    id,
    jurisdiction,
    title,
    tellClient,
    ...(forumKinds === undefined ? {} : { forumKinds }),
    ...(holderKinds === undefined ? {} : { holderKinds }),
    ...(recipientKinds === undefined ? {} : { recipientKinds }),
    dataSubjects: valuesOf(dataSubjects),
    purposes: valuesOf(purposes),
    categories: valuesOf(dataCategories),
  };
}

/** A limit of confidentiality had been announced before. */
export function withinLimit({ request, policy, item: { category } }: Situation): World {
  const { recipientId, purpose } = request;
  const listed = (policy.organisations ?? []).filter(({ id }) => id === recipientId);
  const kind = listed[0]?.kind ?? 'probation-service';
  const limit = {
    id: 'said-before',
    category,
    recipientKinds: [kind],
    purposes: [purpose],
    announcedAs: 'so',
  };
  const organisation = { id: recipientId, name: 'Example', kind };
  return {
    request,
    policy: {
      ...withAdded(policy, 'confidentialityLimits', limit),
      organisations: [...(policy.organisations ?? []).filter(({ id }) => id !== recipientId), organisation],
    },
  };
}
