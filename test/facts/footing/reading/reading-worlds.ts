import type { Instant } from 'exit-work/kernel';
import type { AccessRestriction, Prohibition } from 'exit-work/model';
import type {
  CaseSafeguard,
  Membership,
  ReadingRequest,
  RoleReading,
  SharingPolicy,
} from 'exit-work/sharing';
import { type DataCategory, dataCategories, dataSubjects, type Role, valuesOf } from 'exit-work/vocabulary';
import { type Choose, maybe, oneOf, seldom, someOf } from '../../../sharing/worlds/small-scope.js';

const members = ['m-1', 'm-2', 'm-3'];
/** Whom nobody lists: nearly one of them, or nobody like them. */
const strangers = ['M-1x', 'm-33', 'somebody'];
const held: readonly Role[] = [
  'case-manager',
  'counsellor',
  'programme-manager',
  'former',
  'volunteer',
  'interpreter',
];
const asking: readonly Role[] = [...held, 'researcher'];

/** Four days, on which everything begins and ends; each in two spellings of the same moment. */
const instants: readonly Instant[] = [
  '2030-03-01T00:00:00Z',
  '2030-03-02T00:00:00Z',
  '2030-03-02T01:00:00+01:00',
  '2030-03-03T00:00:00Z',
  '2030-03-03T23:59:59.999Z',
  '2030-03-04T00:00:00Z',
];
const days: readonly Instant[] = [
  '2030-03-01T00:00:00Z',
  '2030-03-02T00:00:00Z',
  '2030-03-03T00:00:00Z',
  '2030-03-04T00:00:00Z',
];

function timesBy(choose: Choose): { readonly first: Instant; readonly last: Instant } {
  const from = choose(days.length);
  return { first: oneOf(choose, days.slice(0, from + 1)), last: oneOf(choose, days.slice(from)) };
}

function membershipBy(choose: Choose): Membership {
  const { first, last } = timesBy(choose);
  return {
    memberId: oneOf(choose, members),
    organisationId: seldom(choose, 6) ? 'o-2' : 'o-1',
    role: oneOf(choose, held),
    ...maybe(choose, 3, () => ({ from: first })),
    ...maybe(choose, 3, () => ({ until: last })),
  };
}

function listBy<T>(choose: Choose, below: number, make: (place: number) => T): T[] {
  return Array.from({ length: choose(below) }, (_, place) => make(place));
}

function restrictionBy(choose: Choose, id: string): AccessRestriction {
  const { first, last } = timesBy(choose);
  return {
    id,
    kind: oneOf(choose, ['restricted-case', 'excluded-workers']),
    memberIds: seldom(choose, 5) ? [oneOf(choose, strangers)] : someOf(choose, members, members.length),
    because: 'lives next door',
    decidedById: 'm-9',
    notBefore: first,
    ...maybe(choose, 2, () => ({ expires: last })),
  };
}

function safeguardBy(choose: Choose, clientId: string): CaseSafeguard {
  return {
    clientId,
    memberships: listBy(choose, 6, () => membershipBy(choose)),
    ...maybe(choose, 2, () => ({
      accessRestrictions: listBy(choose, 3, (place) => restrictionBy(choose, `ar-${clientId}-${place}`)),
    })),
  };
}

function prohibitionBy(choose: Choose, id: string): Prohibition {
  const { first, last } = timesBy(choose);
  return {
    id,
    because: 'the house has said so',
    recipientIds: [oneOf(choose, ['o-1', 'o-1', 'o-2'])],
    ...maybe(choose, 2, () => ({ categories: categoriesBy(choose) })),
    ...maybe(choose, 3, () => ({ dataSubjects: someOf(choose, valuesOf(dataSubjects), 3) })),
    ...maybe(choose, 3, () => ({ recipientRoles: someOf(choose, held, 3) })),
    ...maybe(choose, 4, () => ({ clientIds: ['c-2'] })),
    ...maybe(choose, 4, () => ({ notBefore: first })),
    ...maybe(choose, 4, () => ({ expires: last })),
  };
}

function categoriesBy(choose: Choose): DataCategory[] {
  return someOf(choose, valuesOf(dataCategories), 4);
}

function rowBy(choose: Choose): RoleReading {
  return {
    role: oneOf(choose, held),
    reach: oneOf(choose, ['file', 'own-sessions']),
    categories: seldom(choose, 5) ? [] : categoriesBy(choose),
    ...maybe(choose, 2, () => ({ glass: categoriesBy(choose) })),
  };
}

/** A house with two clients, each with a team. */
export function policyBy(choose: Choose): SharingPolicy {
  return {
    holderId: 'o-1',
    prohibitions: seldom(choose, 3) ? listBy(choose, 3, (place) => prohibitionBy(choose, `p-${place}`)) : [],
    safeguards: ['c-1', 'c-1', 'c-2'].map((clientId, place) => ({
      ...safeguardBy(choose, clientId),
      ...(place === 1 ? { accessRestrictions: [] } : {}),
    })),
    ...maybe(choose, 3, () => ({ workers: listBy(choose, 3, () => membershipBy(choose)) })),
    ...maybe(choose, 3, () => ({ reading: listBy(choose, 6, () => rowBy(choose)) })),
  };
}

export function requestBy(choose: Choose): ReadingRequest {
  return {
    id: 'reading-1',
    clientId: 'c-1',
    holderId: 'o-1',
    memberId: oneOf(choose, members),
    role: oneOf(choose, asking),
    instant: oneOf(choose, instants),
    ...maybe(choose, 2, () => ({ brokenGlass: { reason: 'life-at-stake' as const } })),
  };
}
