import type {
  CaseSafeguard,
  Closure,
  Guardianship,
  KnownPerson,
  Membership,
  Speaker,
} from 'exit-work/sharing';
import { deciding } from './random-decisions.js';
import { around, between, type Choose, maybe, mostly, oneOf, seldom } from './small-scope.js';

/** The facts of a case on which consents and decisions rest; each is listed, or nothing is known of it. */
export function factsBy(choose: Choose, clientId: string): Omit<CaseSafeguard, 'clientId'> {
  return {
    ...(seldom(choose, 6) ? {} : { knownPersons: knownPersonsBy(choose) }),
    ...maybe(choose, 2, () => ({ guardianships: oneOrTwo(choose, () => guardianshipBy(choose)) })),
    ...maybe(choose, 3, () => ({
      mandatedBy: [
        {
          authorityId: oneOf(choose, ['o-2', 'o-2', 'o-3', 'o-1']),
          ...maybe(choose, 2, () => endBy(choose)),
        },
      ],
    })),
    ...maybe(choose, 4, () => ({ memberships: membershipsBy(choose) })),
    ...(seldom(choose, 4) ? {} : { speakers: speakersBy(choose, clientId) }),
    ...maybe(choose, 2, () => ({ decisionCapacity: oneOf(choose, ['full', 'limited', 'none'] as const) })),
    ...maybe(choose, 4, () => ({ closures: oneOrTwo(choose, () => closureBy(choose)) })),
  };
}

export function oneOrTwo<T>(choose: Choose, make: (second: boolean) => T): T[] {
  return seldom(choose, 3) ? [make(false), make(true)] : [make(false)];
}

function knownPersonsBy(choose: Choose): KnownPerson[] {
  const relative: KnownPerson = { personId: 'p-1', role: 'relative' };
  const guardian: KnownPerson = { personId: 'p-1', role: 'guardian' };
  return mostly(
    choose,
    [relative],
    [relative, guardian],
    [guardian],
    [{ personId: 'rp-1', role: 'relative' }],
  );
}

function guardianshipBy(choose: Choose): Guardianship {
  const [from, until] = between(choose);
  const early = around(choose, 1);
  const ends = Date.parse(early) >= Date.parse(from) ? early : until;
  return {
    guardianId: mostly(choose, 'g-1', 'g-2'),
    from,
    ...maybe(choose, 2, () => mostly(choose, { until }, { until: ends })),
    ...maybe(choose, 2, () => ({ notAsked: true })),
  };
}

function closureBy(choose: Choose): Closure {
  const [from, until] = between(choose);
  return mostly(choose, { from }, { from, until }, { from, until });
}

const endBy = (choose: Choose) => ({ until: around(choose, 1, 2) });

/** Two or three, each with one role, for the house mostly. Some leave, now or on the day of a decision. */
export function membershipsBy(choose: Choose): Membership[] {
  const memberIds = mostly(choose, ['m-1', 'm-2', 'm-3'], ['m-1', 'm-2', 'm-3', 'm-1'], ['m-1'], ['m-2']);
  return memberIds.map((memberId) => ({
    memberId,
    organisationId: mostly(choose, 'o-1', 'o-3'),
    role: mostly(choose, ...deciding, ...deciding),
    ...maybe(choose, 4, () => ({ from: around(choose, 0) })),
    ...maybe(choose, 4, () => endBy(choose)),
  }));
}

const languages: readonly (readonly string[])[] = [['de', 'EN-gb'], ['ar'], ['zh-Hant', 'de-AT'], []];

/** Of those who give consents; one may be listed twice. */
function speakersBy(choose: Choose, clientId: string): Speaker[] {
  return oneOrTwo(choose, () => ({
    personId: mostly(choose, clientId, 'g-1', 'g-1', 'rp-1'),
    languages: oneOf(choose, languages),
  }));
}
