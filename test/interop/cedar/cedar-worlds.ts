import type { Instant } from 'exit-work/kernel';
import type { Organisation } from 'exit-work/model';
import type { DisclosureRequest, PurposeNecessity, SharingPolicy } from 'exit-work/sharing';
import type { Purpose, Role } from 'exit-work/vocabulary';
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
  recipients,
  subjects,
  triggers,
} from './cedar-words.js';
import type { Chance } from './chance-of.js';

/** A policy of few words and few moments, so that its entries come close together. */
export function anyPolicy(chance: Chance): SharingPolicy {
  const { several, maybe } = chance;
  return {
    holderId: 'o-1',
    organisations: maybe(0.9, [...organisations]) ?? several(0, 6, () => anyOrganisation(chance)),
    consents: several(7, 10, (id) => anyConsent(chance, `g-${id}`)),
    mandates: several(0, 1, (id) => anyMandate(chance, `g-${id}`)),
    agreements: several(1, 3, (id) => anyAgreement(chance, `g-${id}`)),
    duties: several(1, 2, (id) => anyDuty(chance, `g-${id}`)),
    permissions: several(2, 3, (id) => anyPermission(chance, `a-${id}`)),
    weighings: several(7, 10, (id) => anyWeighing(chance, `w-${id}`)),
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
    ...(maybe(0.1, true) && {
      authorities: [{ decision: 'override' as const, roles: ['counsellor' as const] }],
    }),
    ...(maybe(0.7, true) && {
      necessity: chance.mostOf(purposes).map((purpose) => anyNeed(chance, purpose)),
    }),
  };
}

function anyNeed({ someOf, maybe }: Chance, purpose: Purpose): PurposeNecessity {
  const isGeneralised = maybe(0.4, true) === true;
  return {
    purpose,
    categories: [
      'identity',
      'participation',
      'organisational',
      'counselling-notes',
      'undisclosed-offences',
      ...(isGeneralised ? [] : ['reference' as const]),
      ...someOf(['health', 'whereabouts'] as const),
    ],
    ...(isGeneralised && { generalised: ['reference'] }),
  };
}

/** A request that such a policy may answer, at an edge of it or a millisecond beside. */
export function anyRequest(chance: Chance, edges: readonly Instant[]): DisclosureRequest {
  const { oneOf, someOf, maybe, between } = chance;
  const named = between(0, 3) === 0;
  return {
    id: 'request-1',
    clientId: oneOf(clients),
    holderId: 'o-1',
    ...anyRecipient(chance),
    purpose: oneOf(['safeguarding', ...purposes]),
    dataSubjects: named
      ? ['relative', ...(maybe(0.1, ['client' as const]) ?? [])]
      : [oneOf(['client', 'client', ...subjects])],
    ...(named && { persons: [{ dataSubject: 'relative', personId: oneOf(people) }] }),
    categories: maybe(0.03, someOf(categories)) ?? [
      oneOf(['identity', 'identity', 'participation', 'participation', 'reference', ...categories]),
    ],
    instant: beside(chance, edges.length === 0 ? oneOf(moments) : Date.parse(oneOf(edges))),
    ...(maybe(0.6, { triggers: someOf(triggers) }) ?? maybe(0.5, { triggersInDoubt: someOf(triggers) })),
    ...(maybe(0.4, true) && { lifeAtStake: true }),
    ...(maybe(0.5, true) && { recipientMemberId: oneOf(members) }),
    ...(maybe(0.1, true) && { conferenceId: oneOf(conferences) }),
  };
}

/** In a role in which they can ask; at times introduced. */
function anyRecipient({
  oneOf,
  maybe,
}: Chance): Pick<DisclosureRequest, 'recipientId' | 'recipientRole' | 'recipientName' | 'recipientKind'> {
  const recipientId = maybe(0.75, oneOf(['o-2', 'o-2', 'o-4'])) ?? oneOf(recipients);
  const isPerson = recipientId === 'x-2';
  const recipientRole = isPerson
    ? oneOf(['relative', 'guardian'] as const)
    : oneOf([...(rolesHere[recipientId] ?? []), 'case-manager'] as const);
  const isStated = recipientId === 'x-1' && !isPerson && maybe(0.5, true) === true;
  return {
    recipientId,
    recipientRole,
    ...(isStated && { recipientName: 'Example', recipientKind: oneOf(kinds) }),
  };
}

const rolesHere: Readonly<Record<string, readonly Role[]>> = {
  'o-2': ['police-officer'],
  'o-4': ['probation-officer'],
};

function anyOrganisation(chance: Chance): Organisation {
  return { id: chance.oneOf(recipients), name: 'Example', kind: chance.oneOf(kinds) };
}
