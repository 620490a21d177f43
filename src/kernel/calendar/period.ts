import * as z from 'zod';
import { checkedArgument } from '../check/index.js';
import { epochOf, Instant } from '../time/index.js';
import { contains, type Span } from './span.js';

/**
 * The time for which something holds: half-open, from `notBefore` on and no longer at `expires`, so that what follows at the same
 * instant neither leaves a gap nor overlaps. A beginning that is left out has always been, an end that is left out never
 * comes.
 */
export interface Period {
  readonly notBefore?: Instant | undefined;
  readonly expires?: Instant | undefined;
}

const anyPeriod: z.ZodType<Period> = z.object({
  notBefore: z.optional(Instant),
  expires: z.optional(Instant),
});

/**
 * Whether a consent, a mandate, an agreement or anything else with a {@link Period} is in force at an instant. That it was
 * withdrawn or refused is not asked here. Throws an `InputError` for what is no instant.
 *
 * @example
 * ```ts
 * import { isInForce } from 'exit-work/kernel';
 *
 * const year = { notBefore: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' } as const;
 * isInForce(year, '2030-01-01T00:00:00Z'); // => true
 * isInForce(year, '2031-01-01T01:00:00+01:00'); // => false
 * isInForce({ expires: year.expires }, '1999-12-31T23:59:59Z'); // => true
 * ```
 */
export function isInForce(period: Period, at: Instant): boolean {
  return contains(
    spanOf(checkedArgument('period', anyPeriod, period)),
    epochOf(checkedArgument('at', Instant, at)),
  );
}

/** Whether its end has come, also of what never began. Of a period and an instant that are known to be right. */
export function isOver(period: Period, at: Instant): boolean {
  return epochOf(at) >= spanOf(period).until;
}

/** A period of which is known that it is one, for many questions. */
export function spanOf({ notBefore, expires }: Period): Span {
  return {
    from: notBefore === undefined ? Number.NEGATIVE_INFINITY : epochOf(notBefore),
    until: expires === undefined ? Number.POSITIVE_INFINITY : epochOf(expires),
  };
}
