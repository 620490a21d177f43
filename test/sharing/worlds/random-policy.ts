import type { Organisation } from 'exit-work/model';
import type { SharingPolicy } from 'exit-work/sharing';
import { consentsBy } from './random-consents.js';
import { authoritiesBy } from './random-decisions.js';
import { membershipsBy } from './random-facts.js';
import { agreementBy, dutyBy, mandateBy, vitalInterestBy } from './random-grounds.js';
import { permissionBy, weighingBy } from './random-permissions.js';
import {
  confidentialityLimitBy,
  necessitiesBy,
  onwardLimitBy,
  overrideBy,
  prohibitionBy,
} from './random-prohibitions.js';
import { safeguardBy } from './random-safeguard.js';
import { type Choose, maybe, mostly, oneOf, seldom } from './small-scope.js';

/** A small policy with something of everything, or nothing: at most two entries in a list, and four consents. */
export function randomPolicy(choose: Choose): SharingPolicy {
  const upToTwo = <T>(kind: string, make: (choose: Choose, id: string) => T): T[] =>
    // Entries of different lists may share an identifier. Of one list, they make it unreadable.
    Array.from({ length: oneOf(choose, [0, 1, 2, 2, 2, 2]) }, (_, index) =>
      make(choose, seldom(choose, 24) ? 'shared-id' : `${kind}-${index + 1}`),
    );
  const orNone = <T>(times: number, make: () => T[]): T[] => (seldom(choose, times) ? make() : []);
  const policy: SharingPolicy = {
    holderId: mostly(choose, 'o-1', 'o-3'),
    organisations: organisationsBy(choose),
    consents: consentsBy(choose),
    mandates: orNone(3, () => upToTwo('mandate', mandateBy)),
    agreements: upToTwo('agreement', agreementBy),
    duties: upToTwo('duty', dutyBy),
    ...(seldom(choose, 6)
      ? {}
      : { permissions: upToTwo('permission', permissionBy), weighings: upToTwo('weighing', weighingBy) }),
    ...maybe(choose, 3, () => ({
      agreementsAlone: mostly(choose, 'no-ground' as const, 'ground' as const),
    })),
    prohibitions: orNone(3, () => upToTwo('prohibition', prohibitionBy)),
    ...maybe(choose, 2, () => ({ vitalInterests: upToTwo('vital', vitalInterestBy) })),
    ...maybe(choose, 6, () => ({ onwardLimits: upToTwo('onward', onwardLimitBy) })),
    ...maybe(choose, 2, () => ({ confidentialityLimits: upToTwo('limit', confidentialityLimitBy) })),
    safeguards: upToTwo('restriction', safeguardBy),
    ...necessitiesBy(choose),
    ...authoritiesBy(choose),
    ...maybe(choose, 4, () => ({ workers: membershipsBy(choose) })),
    ...maybe(choose, 3, () => ({ escalateTo: mostly(choose, 'psychologist', 'case-manager') })),
    ...maybe(choose, 3, () => ({ ifUnreachable: mostly(choose, 'counsellor', 'programme-manager') })),
  };
  if (seldom(choose, 4)) return policy;
  return {
    ...policy,
    overrides: upToTwo('override', (_, id) => overrideBy(choose, id, liftableIn(policy))),
  };
}

/** What an override of the first client could lift, beside what is built in. */
export function liftableIn({
  prohibitions,
  agreements = [],
  onwardLimits = [],
  safeguards = [],
}: SharingPolicy) {
  const limits = onwardLimits.filter(({ clientId }) => clientId === 'c-1');
  const own = safeguards.filter(({ clientId }) => clientId === 'c-1');
  const inSafeguards = own.flatMap(({ accessRestrictions = [], anonymousConferences = [] }) => [
    ...accessRestrictions,
    ...anonymousConferences,
  ]);
  return [...prohibitions, ...agreements, ...limits, ...inSafeguards].map(({ id }) => id);
}

/** One is listed as two kinds or not at all, now and then; the house, too. */
function organisationsBy(choose: Choose): Organisation[] {
  const listed = (id: string, kind: Organisation['kind']): Organisation => ({ id, name: 'Example', kind });
  return [
    ...(seldom(choose, 8) ? [] : [listed('o-1', 'civil-society-organisation')]),
    ...(seldom(choose, 24) ? [] : [listed('o-2', 'police')]),
    listed('o-3', 'probation-service'),
    listed('o-4', 'funder'),
    ...(seldom(choose, 16) ? [listed('o-2', mostly(choose, 'funder', 'police'))] : []),
  ];
}
