import type { Organisation } from 'exit-work/model';
import type { SharingPolicy } from 'exit-work/sharing';
import { type Choose, maybe, mostly, oneOf, seldom } from './choices.js';
import { agreementBy, consentBy, dutyBy, mandateBy, vitalInterestBy } from './grounds.js';
import { confidentialityLimitBy, necessityBy, onwardLimitBy, overrideBy, prohibitionBy } from './limits.js';
import { safeguardBy } from './safeguards.js';

/** A small policy with something of everything, or nothing: at most two entries in a list. */
export function policyBy(choose: Choose): SharingPolicy {
  const upToTwo = <T>(kind: string, make: (choose: Choose, id: string) => T): T[] =>
    // Entries of different lists may share an identifier. Of one list, they make it unreadable.
    Array.from({ length: oneOf(choose, [0, 1, 2, 2, 2, 2]) }, (_, index) =>
      make(choose, seldom(choose, 16) ? 'shared-id' : `${kind}-${index + 1}`),
    );
  const orNone = <T>(times: number, make: () => T[]): T[] => (seldom(choose, times) ? make() : []);
  return {
    holderId: 'o-1',
    organisations: organisationsBy(choose),
    consents: upToTwo('consent', consentBy),
    mandates: orNone(3, () => upToTwo('mandate', mandateBy)),
    agreements: upToTwo('agreement', agreementBy),
    duties: upToTwo('duty', dutyBy),
    prohibitions: orNone(4, () => upToTwo('prohibition', prohibitionBy)),
    ...maybe(choose, 6, () => ({ vitalInterests: upToTwo('vital', vitalInterestBy) })),
    ...maybe(choose, 2, () => ({ overrides: upToTwo('override', overrideBy) })),
    ...maybe(choose, 6, () => ({ onwardLimits: upToTwo('onward', onwardLimitBy) })),
    ...maybe(choose, 2, () => ({ confidentialityLimits: upToTwo('limit', confidentialityLimitBy) })),
    ...maybe(choose, 2, () => ({ safeguards: upToTwo('restriction', safeguardBy) })),
    ...maybe(choose, 6, () => ({ necessity: upToTwo('', necessityBy) })),
    ...maybe(choose, 6, () => ({ escalateTo: oneOf(choose, ['programme-manager', 'judge'] as const) })),
  };
}

/** One is listed as two kinds or not at all, now and then. */
function organisationsBy(choose: Choose): Organisation[] {
  const listed = (id: string, kind: Organisation['kind']): Organisation => ({ id, name: 'Example', kind });
  return [
    listed('o-1', 'civil-society-organisation'),
    ...(seldom(choose, 24) ? [] : [listed('o-2', 'police')]),
    listed('o-3', 'probation-service'),
    listed('o-4', 'funder'),
    ...(seldom(choose, 16) ? [listed('o-2', mostly(choose, 'funder', 'police'))] : []),
  ];
}
