import type { AccessRestriction } from 'exit-work/model';
import type { AnonymousConference, CaseSafeguard } from 'exit-work/sharing';
import { anyPeriod } from './cedar-times.js';
import { clients, conferences, members, recipients } from './cedar-words.js';
import type { Chance } from './chance-of.js';

export function anySafeguard(chance: Chance): CaseSafeguard {
  const { oneOf, several } = chance;
  return {
    clientId: oneOf(clients),
    threats: several(0, 2, () => anyThreat(chance)),
    accessRestrictions: several(0, 1, (id) => anyRestriction(chance, `p-${id}`)),
    anonymousConferences: several(0, 1, (id) => anyConference(chance, conferences[id] ?? 'cc-1')),
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
    participantIds: someOf(recipients),
    ...(maybe(0.6, true) && { revealedAt: expires }),
    ...(maybe(0.6, true) && { revealedToIds: maybe(0.1, []) ?? someOf(recipients) }),
  };
}
