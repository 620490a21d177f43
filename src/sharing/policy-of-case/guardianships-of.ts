import { compareInstants, dayAfter, type Instant, type TimeZone } from '../../kernel/index.js';
import type { CaseFile, Guardian } from '../../model/index.js';
import { defaultsOfOurs } from '../../vocabulary/index.js';
import type { Guardianship } from '../policy/index.js';
import { beginningOf, endOf } from './day-bounds.js';

/** What the house of a case knows besides its file. */
export interface WhatHolderStates {
  readonly timeZone: TimeZone | undefined;
  /** Of all of them the latest counts; where nobody states any, the latest of any law that we know of. */
  readonly agesOfMajority: readonly number[];
}

/**
 * The times of the guardians of a client; of a minor’s no longer than minority lasts where the house is. A guardian whom a consent names and the
 * file does not know decides at no time.
 */
export function guardianshipsOf(
  { client, consents = [] }: CaseFile,
  house: WhatHolderStates,
): readonly Guardianship[] {
  const { guardians = [], dateOfBirth } = client;
  const known = new Set(guardians.map(({ id }) => id));
  const strangers = new Set(
    consents.flatMap(({ guardianId = [] }) => guardianId).filter((id) => !known.has(id)),
  );
  return [
    ...guardians.map((guardian) => guardianshipOf(guardian, dateOfBirth, house)),
    ...[...strangers].map((guardianId): Guardianship => ({ guardianId, from: anyTime, until: anyTime })),
  ];
}

const anyTime: Instant = '2000-01-01T00:00:00Z';

function guardianshipOf(
  { id: guardianId, from, until, because, notAsked }: Guardian,
  dateOfBirth: CaseFile['client']['dateOfBirth'],
  { timeZone, agesOfMajority }: WhatHolderStates,
): Guardianship {
  const { years: longest } = defaultsOfOurs.longestMinority;
  const years = agesOfMajority.length === 0 ? longest : Math.max(...agesOfMajority);
  const ends = [
    ...(until === undefined ? [] : [endOf(until, timeZone, 'narrow')]),
    ...(because === 'minority' && dateOfBirth !== undefined
      ? [beginningOf(dayAfter(dateOfBirth, { years }), timeZone, 'wide')]
      : []),
  ].sort(compareInstants);
  const beginning = beginningOf(from, timeZone, 'narrow');
  const [end] = ends;
  return {
    guardianId,
    from: beginning,
    // A guardianship of a day or less, whose zone nobody knows, may be over everywhere before it has begun everywhere.
    ...(end === undefined ? {} : { until: compareInstants(end, beginning) < 0 ? beginning : end }),
    ...(notAsked === true ? { notAsked } : {}),
  };
}
