import type { AccessRestriction } from 'exit-work/model';
import type { AnonymousConference, CaseSafeguard } from 'exit-work/sharing';
import { anyMoment, anyPeriod } from './cedar-times.js';
import { clients, conferences, known, members, people, recipients } from './cedar-words.js';
import type { Chance } from './chance-of.js';

export function anySafeguard(chance: Chance): CaseSafeguard {
  const { oneOf, several, maybe, someOf } = chance;
  return {
    clientId: oneOf(clients),
    threats: several(0, 2, () => anyThreat(chance)),
    accessRestrictions: several(0, 1, (id) => anyRestriction(chance, `p-${id}`)),
    anonymousConferences: several(0, 1, (id) => anyConference(chance, conferences[id] ?? 'cc-1')),
    knownPersons: several(0, 1, () => ({
      personId: 'x-2',
      role: oneOf(['relative', 'guardian'] as const),
    })),
    guardianships: several(0, 1, () => ({
      guardianId: 'g-1',
      ...anyThreat(chance),
      ...(maybe(0.3, true) && { notAsked: true as const }),
    })),
    mandatedBy: several(0, 1, () => ({
      authorityId: oneOf(['o-2', 'o-4']),
      ...(maybe(0.7, true) && { until: anyMoment(chance) }),
    })),
    closures: several(0, 1, () => anyThreat(chance)),
    ...(maybe(0.12, true) && {
      speakers: [
        { personId: oneOf([...people, 'c-1', 'g-1']), languages: maybe(0.7, someOf(['en-GB', 'de'])) ?? [] },
      ],
    }),
    ...(maybe(0.1, true) && { memberships: several(1, 3, () => anyMembership(chance)) }),
  };
}

function anyMembership(chance: Chance): NonNullable<CaseSafeguard['memberships']>[number] {
  const { oneOf, maybe } = chance;
  return {
    memberId: oneOf(members),
    organisationId: maybe(0.9, 'o-1') ?? 'o-2',
    role: oneOf(['case-manager', 'programme-manager'] as const),
    ...(maybe(0.4, true) && anyThreat(chance)),
  };
}

function anyThreat(chance: Chance): NonNullable<CaseSafeguard['threats']>[number] {
  const { notBefore, expires } = anyPeriod(chance);
  return { from: notBefore, ...(chance.maybe(0.7, true) && { until: expires }) };
}

function anyRestriction(chance: Chance, id: string): AccessRestriction {
  const { oneOf, someOf, maybe } = chance;
  const { expires, ...period } = anyPeriod(chance);
  return {
    id,
    kind: oneOf(['excluded-workers', 'restricted-case'] as const),
    memberIds: someOf(members),
    because: 'they are neighbours',
    decidedById: 'm-1',
    ...period,
    ...(maybe(0.5, true) && { expires }),
  };
}

function anyConference(chance: Chance, id: string): AnonymousConference {
  const { someOf, maybe } = chance;
  const { notBefore, expires } = anyPeriod(chance);
  return {
    id,
    heldAt: notBefore,
    participantIds: someOf(known),
    ...(maybe(0.6, true) && { revealedAt: expires }),
    ...(maybe(0.6, true) && { revealedToIds: maybe(0.1, []) ?? someOf(recipients) }),
  };
}
