import { compareInstants, type Instant } from '../../kernel/index.js';

interface Period {
  readonly notBefore?: Instant;
  readonly expires?: Instant;
}

/** Half-open; a beginning that is left out has always been, an end that is left out never comes. */
export function isInForce({ notBefore, expires }: Period, instant: Instant): boolean {
  return (
    (notBefore === undefined || compareInstants(notBefore, instant) <= 0) &&
    (expires === undefined || compareInstants(instant, expires) < 0)
  );
}
