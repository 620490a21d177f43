import type { Prohibition } from 'exit-work/model';
import type { ConfidentialityLimit, OnwardLimit, PurposeNecessity, SharingOverride } from 'exit-work/sharing';
import { type Choose, maybe, mostly, mostOf, seldom, someOf } from './choices.js';
import {
  anyClient,
  between,
  categories,
  decided,
  kinds,
  openPeriod,
  purposes,
  recipients,
  subjects,
} from './scope.js';

export function prohibitionBy(choose: Choose, id: string): Prohibition {
  return {
    id,
    because: 'an example',
    ...maybe(choose, 3, () => ({ clientIds: mostly(choose, ['c-1'], ['c-1', 'c-2'], ['c-2']) })),
    ...maybe(choose, 3, () => ({ recipientIds: someOf(choose, recipients, 3) })),
    ...maybe(choose, 2, () => ({ recipientKinds: someOf(choose, kinds, 2) })),
    ...maybe(choose, 4, () => ({ recipientRoles: someOf(choose, ['relative', 'case-manager'] as const, 1) })),
    ...maybe(choose, 3, () => ({ exceptRecipientIds: someOf(choose, recipients, 2) })),
    ...maybe(choose, 3, () => ({ purposes: someOf(choose, purposes, 2) })),
    ...maybe(choose, 3, () => ({ dataSubjects: someOf(choose, subjects, 2) })),
    ...maybe(choose, 2, () => ({ categories: someOf(choose, categories, 3) })),
    ...openPeriod(choose),
  };
}

const prohibitionIds: readonly string[] = [
  'built-in:staff-home',
  'built-in:funder',
  'built-in:undisclosed-offences',
  'built-in:threatened',
  'built-in:necessity',
  'prohibition-1',
  'agreement-1',
  'onward-1',
  'restriction-1',
  'cc-1',
  'shared-id',
];

export function overrideBy(choose: Choose, id: string): SharingOverride {
  const [decidedAt, reviewAt] = between(choose);
  return {
    id,
    clientId: anyClient(choose),
    recipientId: mostly(choose, 'o-2', 'o-3', 'o-4', 'o-5', 'p-1'),
    purposes: mostOf(choose, purposes),
    dataSubjects: mostOf(choose, subjects),
    categories: mostOf(choose, categories),
    prohibitionIds: mostOf(choose, prohibitionIds),
    ...decided,
    secondPersonId: 'm-2',
    decidedAt,
    reviewAt,
  };
}

export function onwardLimitBy(choose: Choose, id: string): OnwardLimit {
  const [notBefore, expires] = between(choose);
  return {
    id,
    clientId: anyClient(choose),
    receivedFromId: mostly(choose, 'o-3', 'o-2', 'o-5'),
    ...maybe(choose, 2, () => ({ dataSubjects: someOf(choose, subjects, 2) })),
    categories: someOf(choose, categories, 3),
    ...maybe(choose, 2, () => ({ mayPassToIds: mostOf(choose, ['o-2', 'o-5', 'p-1']) })),
    ...maybe(choose, 2, () => ({ purposes: someOf(choose, purposes, 2) })),
    notBefore,
    expires,
  };
}

export function confidentialityLimitBy(choose: Choose, id: string): ConfidentialityLimit {
  return {
    id,
    category: mostly(choose, 'undisclosed-offences', 'counselling-notes', 'counselling-notes'),
    recipientKinds: mostOf(choose, kinds),
    purposes: mostOf(choose, purposes),
    announcedAs: 'an example',
  };
}

/** What one purpose needs, and which of that only in generalised form. */
export function necessityBy(choose: Choose): PurposeNecessity {
  const generalised = seldom(choose, 4) ? [] : someOf(choose, categories, 4);
  const full = mostOf(choose, categories).filter((category) => !generalised.includes(category));
  return {
    purpose: mostly(choose, 'safeguarding', 'case-management', 'supervision'),
    categories: full,
    ...(generalised.length > 0 ? { generalised } : {}),
  };
}
