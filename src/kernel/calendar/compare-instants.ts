import { checkedArgument } from '../check/index.js';
import { Instant, orderOfInstants, parseEpoch } from '../time/index.js';

/**
 * Below zero when the first instant is earlier, above when it is later, zero for the same millisecond, whatever
 * the offsets.
 * Throws an `InputError` for what is no instant.
 *
 * @example
 * ```ts
 * import { compareInstants } from 'exit-work/kernel';
 *
 * compareInstants('2031-03-04T09:30:00+01:00', '2031-03-04T08:30:00Z'); // => 0
 * ```
 */
export function compareInstants(first: Instant, second: Instant): number {
  demandInstant('first', first);
  demandInstant('second', second);
  return orderOfInstants(first, second);
}

/** Almost every instant is of the common form; of the rest the schema says whether it is one. */
function demandInstant(name: string, instant: Instant): void {
  if (typeof instant !== 'string' || Number.isNaN(parseEpoch(instant)))
    checkedArgument(name, Instant, instant);
}
