import type { Prohibition } from 'exit-work/model';
import type {
  ConfidentialityLimit,
  OnwardLimit,
  PurposeNecessity,
  SharingOverride,
  SharingPolicy,
} from 'exit-work/sharing';
import { decisionBy } from './random-decisions.js';
import {
  anyClient,
  between,
  type Choose,
  categories,
  kinds,
  maybe,
  mostly,
  mostOf,
  openPeriod,
  purposes,
  recipients,
  seldom,
  someOf,
  subjects,
} from './small-scope.js';

export function prohibitionBy(choose: Choose, id: string): Prohibition {
  return {
    id,
    because: 'an example',
    ...maybe(choose, 3, () => ({ clientIds: mostly(choose, ['c-1'], ['c-1', 'c-2'], ['c-2']) })),
    ...maybe(choose, 3, () => ({ recipientIds: namedBy(choose, someOf(choose, known, 3)) })),
    ...maybe(choose, 2, () => ({ recipientKinds: someOf(choose, kinds, 2) })),
    ...maybe(choose, 4, () => ({ recipientRoles: someOf(choose, ['relative', 'case-manager'] as const, 1) })),
    ...maybe(choose, 3, () => ({ exceptRecipientIds: someOf(choose, recipients, 2) })),
    ...maybe(choose, 3, () => ({ purposes: someOf(choose, purposes, 2) })),
    ...maybe(choose, 3, () => ({ dataSubjects: someOf(choose, subjects, 2) })),
    ...maybe(choose, 2, () => ({ categories: someOf(choose, categories, 3) })),
    ...openPeriod(choose),
  };
}

/** Those who are mostly listed; a name that nobody knows comes seldom, and is nearly another one, or not. */
const known = recipients.filter((id) => id !== 'o-5' && id !== 'p-1');

function namedBy(choose: Choose, ids: string[]): string[] {
  return seldom(choose, 6) ? [...ids, mostly(choose, 'o-5', 'p-1', 'somebody-else', 'O-2')] : ids;
}

const builtIns: readonly string[] = [
  'built-in:staff-home',
  'built-in:funder',
  'built-in:undisclosed-offences',
  'built-in:threatened',
  'built-in:necessity',
  'built-in:not-on-team',
  'built-in:unlisted',
];

/** Of what is built in and what there is besides; seldom of what is not there. */
export function overrideBy(choose: Choose, id: string, liftable: readonly string[]): SharingOverride {
  const isAtStake = seldom(choose, 2);
  const unknown = seldom(choose, 8) ? [mostly(choose, 'prohibition-9', 'shared-id')] : [];
  return {
    id,
    clientId: anyClient(choose),
    recipientId: mostly(choose, 'o-2', 'o-3', 'o-4', 'p-1', 'o-1', 'o-5'),
    purposes: mostOf(choose, purposes),
    dataSubjects: mostOf(choose, subjects),
    categories: mostOf(choose, categories),
    prohibitionIds: [...mostOf(choose, [...builtIns, ...liftable]), ...unknown],
    ...decisionBy(choose, 90),
    ...(isAtStake ? { lifeAtStake: true } : {}),
    ...(isAtStake && !seldom(choose, 3) ? {} : { secondPersonId: mostly(choose, 'm-2', 'm-4') }),
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

/** What each purpose needs: everything, mostly, or what is said of some; or nobody has said it. */
export function necessitiesBy(choose: Choose): Pick<SharingPolicy, 'necessity'> {
  if (seldom(choose, 5)) return {};
  if (!seldom(choose, 6))
    return { necessity: purposes.map((purpose) => ({ purpose, ...everything(choose) })) };
  return { necessity: Array.from({ length: 1 + choose(2) }, () => necessityBy(choose)) };
}

function everything(choose: Choose): Pick<PurposeNecessity, 'categories' | 'generalised'> {
  const generalised = seldom(choose, 3) ? someOf(choose, categories, 2) : [];
  const full = categories.filter((category) => !generalised.includes(category));
  return { categories: full, ...(generalised.length > 0 ? { generalised } : {}) };
}

/** What one purpose needs, and which of that only in generalised form. */
function necessityBy(choose: Choose): PurposeNecessity {
  const generalised = seldom(choose, 4) ? [] : someOf(choose, categories, 4);
  const full = mostOf(choose, categories).filter((category) => !generalised.includes(category));
  return {
    purpose: mostly(choose, 'safeguarding', 'case-management', 'supervision'),
    categories: full,
    ...(generalised.length > 0 ? { generalised } : {}),
  };
}
