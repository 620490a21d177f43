import { Instant } from 'exit-work/kernel';
import type { DataCategory, DataSubject, OrganisationKind, Purpose } from 'exit-work/vocabulary';
import { type Choose, mostly } from './choices.js';

const twoHours = 7_200_000;
const middle = Date.UTC(2030, 2, 5, 9);

/** A moment, written with one of three offsets. */
function written(epoch: number, offset: number): Instant {
  if (offset === 0) return Instant.parse(new Date(epoch).toISOString());
  const local = new Date(epoch + offset * 60_000).toISOString().slice(0, -1);
  return Instant.parse(`${local}${offset < 0 ? '-05:30' : '+01:00'}`);
}

const instants: readonly (readonly Instant[])[] = [0, 1, 2].map((hours) =>
  [0, 60, -330].flatMap((offset) =>
    [0, 0, -1, 1].map((beside) => written(middle + (hours - 1) * twoHours + beside, offset)),
  ),
);

/** Around one of the moments 0, 1 and 2, two hours apart; exactly on it or a millisecond beside it. */
export function around(choose: Choose, ...moments: readonly (0 | 1 | 2)[]): Instant {
  const beside = instants[moments[choose(moments.length)] ?? 1] ?? [];
  return beside[choose(beside.length)] ?? '2030-03-05T09:00:00Z';
}

/** Mostly from moment 0 until moment 2; what ends before it begins is no record and is turned round. */
export function between(choose: Choose): readonly [from: Instant, until: Instant] {
  const [one, other] = [around(choose, 0, 0, 0, 1), around(choose, 2, 2, 2, 1)];
  return Date.parse(one) <= Date.parse(other) ? [one, other] : [other, one];
}

/** Mostly without an edge; else with a beginning, an end, or both. */
export function openPeriod(choose: Choose): { readonly notBefore?: Instant; readonly expires?: Instant } {
  const [notBefore, expires] = between(choose);
  return mostly(choose, {}, { notBefore, expires }, { notBefore, expires }, { notBefore }, { expires });
}

export function anyClient(choose: Choose): string {
  return mostly(choose, 'c-1', 'c-2');
}

// The words of the small scope: each has a rule of its own.

export const categories: readonly DataCategory[] = [
  'identity',
  'participation',
  'reference',
  'whereabouts',
  'contact',
  'health',
  'counselling-notes',
  'undisclosed-offences',
  'organisational',
];
export const subjects: readonly DataSubject[] = ['client', 'relative', 'nobody', 'staff'];
export const purposes: readonly Purpose[] = ['safeguarding', 'case-management', 'supervision'];
export const kinds: readonly OrganisationKind[] = ['police', 'probation-service', 'funder'];
export const triggers: readonly string[] = ['t-1', 't-2'];
/** The holder, the police, the probation service, a funder, an organisation that is not listed, and a person. */
export const recipients: readonly string[] = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'p-1'];
export const workers: readonly string[] = ['m-1', 'm-2'];

export const decided = {
  because: 'an example',
  decidedById: 'm-1',
  decidedInRole: 'programme-manager',
} as const;
