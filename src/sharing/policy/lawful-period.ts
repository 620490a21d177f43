import { dayAfter, type Period } from '../../kernel/calendar/index.js';
import { type CalendarDay, compareInstants, type Instant } from '../../kernel/index.js';
import type { LegalPermission } from '../../model/index.js';

/**
 * When a law allows something of a client who was born on this day, or of whom nobody has said: while it is in force and the
 * client certainly is of the age that it names, everywhere on earth. Who was born on 29 February is not older sooner.
 */
export function lawfulPeriod(
  { notBefore, expires, clientAgeFrom, clientAgeBelow }: LegalPermission,
  bornOn: CalendarDay | undefined,
): Period {
  if (bornOn === undefined) return { notBefore, expires };
  return {
    notBefore: clientAgeFrom === undefined ? notBefore : later(notBefore, reached(bornOn, clientAgeFrom)),
    expires: clientAgeBelow === undefined ? expires : earlier(expires, reachable(bornOn, clientAgeBelow)),
  };
}

/** The client is certainly of that age. */
function reached(bornOn: CalendarDay, years: number): Instant {
  const birthday = dayAfter(bornOn, { years });
  const isLeapDay = birthday.slice(-2) !== bornOn.slice(-2);
  return `${isLeapDay ? dayAfter(birthday, { days: 1 }) : birthday}T00:00:00-12:00`;
}

/** The client may be of that age. */
function reachable(bornOn: CalendarDay, years: number): Instant {
  return `${dayAfter(bornOn, { years })}T00:00:00+14:00`;
}

function later(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && compareInstants(one, other) > 0 ? one : other;
}

function earlier(one: Instant | undefined, other: Instant): Instant {
  return one !== undefined && compareInstants(one, other) < 0 ? one : other;
}
