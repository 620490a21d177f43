import type { Prohibition } from 'exit-work/model';
import type { OnwardLimit, SharingOverride } from 'exit-work/sharing';
import { anyConfirmation, anyDecisionTimes, anyOpenPeriod, anyPeriod } from './cedar-times.js';
import {
  categories,
  clients,
  conferences,
  decided,
  kinds,
  known,
  purposes,
  recipientRoles,
  recipients,
  subjects,
} from './cedar-words.js';
import type { Chance } from './chance-of.js';

export function anyProhibition(chance: Chance, id: string): Prohibition {
  const { someOf, maybe } = chance;
  return {
    id,
    because: 'it was promised',
    ...(maybe(0.3, true) && { clientIds: someOf(clients) }),
    ...(maybe(0.3, true) && { recipientIds: someOf(known) }),
    ...(maybe(0.3, true) && { recipientKinds: someOf(kinds) }),
    ...(maybe(0.3, true) && { recipientRoles: someOf(recipientRoles) }),
    ...(maybe(0.3, true) && { exceptRecipientIds: someOf(recipients) }),
    ...(maybe(0.3, true) && { purposes: someOf(purposes) }),
    ...(maybe(0.5, true) && { dataSubjects: someOf(subjects) }),
    ...(maybe(0.9, true) && { categories: someOf(categories).slice(0, 2) }),
    ...anyOpenPeriod(chance),
  };
}

export function anyOverride(chance: Chance, id: string): SharingOverride {
  const { oneOf, mostOf, someOf, maybe } = chance;
  const { secondPersonId, ...alone } = decided;
  return {
    id,
    clientId: oneOf(clients),
    recipientId: oneOf(recipients),
    purposes: mostOf(purposes),
    dataSubjects: mostOf(subjects),
    categories: mostOf(categories),
    prohibitionIds: someOf([
      'built-in:funder',
      'built-in:staff-home',
      'built-in:undisclosed-offences',
      'built-in:threatened',
      'built-in:necessity',
      'built-in:not-on-team',
      'built-in:unlisted',
      'g-0',
      'g-1',
      'p-0',
      ...conferences,
    ]),
    ...alone,
    ...(maybe(0.7, { secondPersonId }) ?? { lifeAtStake: true }),
    ...(maybe(0.15, true) && { decidedInRole: 'counsellor' as const }),
    ...anyDecisionTimes(chance),
    ...(maybe(0.2, true) && anyConfirmation(chance)),
  };
}

export function anyOnwardLimit(chance: Chance, id: string): OnwardLimit {
  const { oneOf, someOf, maybe } = chance;
  return {
    id,
    clientId: oneOf(clients),
    receivedFromId: oneOf(recipients),
    categories: someOf(categories),
    ...(maybe(0.5, true) && { dataSubjects: someOf(subjects) }),
    ...(maybe(0.5, true) && { mayPassToIds: maybe(0.1, []) ?? someOf(recipients) }),
    ...(maybe(0.5, true) && { purposes: someOf(purposes) }),
    ...anyPeriod(chance),
  };
}
