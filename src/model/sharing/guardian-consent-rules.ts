import { type CalendarDay, compareInstants, dayAfter, type Instant } from '../../kernel/index.js';
import type { Rule } from '../../schema/index.js';
import { type DataSubject, defaultsOfOurs, type GuardianshipReason } from '../../vocabulary/index.js';

interface Guardianship {
  readonly id: string;
  readonly because: GuardianshipReason;
  readonly from: CalendarDay;
  readonly until?: CalendarDay;
}

interface Guarded {
  readonly client: {
    readonly dateOfBirth?: CalendarDay;
    readonly guardians?: readonly Guardianship[];
  };
  readonly consents?: readonly {
    readonly guardianId?: string;
    readonly dataSubject: DataSubject;
    readonly notBefore: Instant;
  }[];
}

// The day depends on the place; a day either way is left to it.
const aroundTheWorld = { days: 1 };

const outsideItsTime = 'expected a guardian whose time it was; outside of it the client decides alone';

/** A guardian decides while the guardianship lasts; for an adult with full capacity none does. */
export const guardiansDecideInTheirTime: Rule<Guarded> = {
  code: 'guardian-outside-guardianship',
  fields: ['client', 'consents'],
  statement: 'a guardian consents for the client, or beside the client, within the guardianship',
  citation: { follows: ['CS-4.5-11', 'CS-4.7-11'] },
  violations: ({ client, consents = [] }) =>
    consents.flatMap(({ guardianId, dataSubject, notBefore }, index) => {
      if (guardianId === undefined || dataSubject !== 'client') return [];
      const guardianship = client.guardians?.find(({ id }) => id === guardianId);
      return guardianship === undefined || decides(guardianship, client, notBefore)
        ? []
        : [{ path: ['consents', index, 'guardianId'], expected: outsideItsTime }];
    }),
};

function decides(
  { because, from, until }: Guardianship,
  { dateOfBirth }: Guarded['client'],
  at: Instant,
): boolean {
  const ends = [until, because === 'minority' ? endOfMinority(dateOfBirth) : undefined].filter(
    (day) => day !== undefined,
  );
  return isOnOrAfter(at, from) && ends.every((day) => isOnOrBefore(at, day));
}

function endOfMinority(dateOfBirth: CalendarDay | undefined): CalendarDay | undefined {
  return dateOfBirth === undefined ? undefined : dayAfter(dateOfBirth, defaultsOfOurs.longestMinority);
}

function isOnOrAfter(instant: Instant, day: CalendarDay): boolean {
  return compareInstants(instant, `${day}T00:00:00+14:00`) >= 0;
}

function isOnOrBefore(instant: Instant, day: CalendarDay): boolean {
  return compareInstants(instant, `${dayAfter(day, aroundTheWorld)}T00:00:00-12:00`) < 0;
}
