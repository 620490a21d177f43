import type { Instant } from 'exit-work/kernel';
import type { Organisation } from 'exit-work/model';
import type { DisclosureRequest, SharingPolicy } from 'exit-work/sharing';
import { anyAgreement, anyConsent, anyDuty, anyMandate, anyVitalInterest } from './cedar-grounds.js';
import { anyPermission, anyWeighing } from './cedar-permissions.js';
import { anyOnwardLimit, anyOverride, anyProhibition } from './cedar-prohibitions.js';
import { anySafeguard } from './cedar-safeguards.js';
import { beside, moments } from './cedar-times.js';
import {
  categories,
  clients,
  conferences,
  kinds,
  members,
  organisations,
  people,
  purposes,
  recipientRoles,
  recipients,
  subjects,
  triggers,
} from './cedar-words.js';
import type { Chance } from './chance-of.js';

/** A policy of few words and few moments, so that its entries come close together. */
export function anyPolicy(chance: Chance): SharingPolicy {
  const { several, maybe } = chance;
  return {
    organisations:
      maybe(0.95, [...organisations]) ?? several(0, 3, () => anyOrganisation(chance)).filter(isFirst),
    consents: several(4, 7, (id) => anyConsent(chance, `g-${id}`)),
    mandates: several(0, 1, (id) => anyMandate(chance, `g-${id}`)),
    agreements: several(1, 3, (id) => anyAgreement(chance, `g-${id}`)),
    duties: several(1, 2, (id) => anyDuty(chance, `g-${id}`)),
    permissions: several(1, 2, (id) => anyPermission(chance, `a-${id}`)),
    weighings: several(1, 3, (id) => anyWeighing(chance, `w-${id}`)),
    ...(maybe(0.1, true) && { agreementsAlone: 'no-ground' as const }),
    prohibitions: several(0, 1, (id) => anyProhibition(chance, `p-${id}`)),
    vitalInterests: several(0, 1, (id) => anyVitalInterest(chance, `g-${id}`)),
    overrides: several(1, 3, (id) => anyOverride(chance, `v-${id}`)),
    onwardLimits: several(0, 1, (id) => anyOnwardLimit(chance, `p-${id}`)),
    confidentialityLimits: several(0, 2, (id) => ({
      id: `l-${id}`,
      category: chance.oneOf(['counselling-notes', 'undisclosed-offences'] as const),
      recipientKinds: chance.someOf(kinds),
      purposes: chance.someOf(purposes),
      announcedAs: 'you were told',
    })),
    safeguards: several(0, 2, () => anySafeguard(chance)),
    ...(maybe(0.15, true) && {
      necessity: chance.someOf(purposes).map((purpose) => ({
        purpose,
        categories: [
          'identity',
          'participation',
          'organisational',
          ...chance.someOf(['health', 'whereabouts'] as const),
        ],
        ...(maybe(0.4, true) && { generalised: ['reference' as const] }),
      })),
    }),
  };
}

/** A request that such a policy may answer, at an edge of it or a millisecond beside. */
export function anyRequest(chance: Chance, edges: readonly Instant[]): DisclosureRequest {
  const { oneOf, someOf, maybe, between } = chance;
  const named = between(0, 3) === 0;
  return {
    id: 'request-1',
    clientId: oneOf(clients),
    holderId: oneOf(['o-1', 'o-1', 'o-1', 'o-4']),
    recipientId: oneOf(['o-2', 'o-2', 'o-2', 'o-2', 'o-4', 'o-4', 'o-4', ...recipients]),
    recipientRole: oneOf(recipientRoles),
    purpose: oneOf(['safeguarding', ...purposes]),
    dataSubjects: named
      ? ['relative', ...(maybe(0.1, ['client' as const]) ?? [])]
      : [oneOf(['client', 'client', ...subjects])],
    ...(named && { persons: [{ dataSubject: 'relative', personId: oneOf(people) }] }),
    categories: maybe(0.03, someOf(categories)) ?? [
      oneOf(['identity', 'identity', 'participation', 'participation', 'reference', ...categories]),
    ],
    instant: beside(chance, edges.length === 0 ? oneOf(moments) : Date.parse(oneOf(edges))),
    ...(maybe(0.6, true) && { triggers: someOf(triggers) }),
    ...(maybe(0.4, true) && { lifeAtStake: true }),
    ...(maybe(0.5, true) && { recipientMemberId: oneOf(members) }),
    ...(maybe(0.1, true) && { conferenceId: oneOf(conferences) }),
  };
}

function anyOrganisation(chance: Chance): Organisation {
  return { id: chance.oneOf(recipients), name: 'Example', kind: chance.oneOf(kinds) };
}

function isFirst({ id }: Organisation, index: number, all: readonly Organisation[]): boolean {
  return all.findIndex((other) => other.id === id) === index;
}
