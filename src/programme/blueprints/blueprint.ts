import type { Programme, ProgrammeDefinition } from '../programme.js';

/**
 * A programme that ships with the library. The compiler checks its names; that it passes `safeParseProgramme` is
 * proved by the tests, once, instead of on every import.
 */
export function blueprint<const S extends string, const M extends string>(
  definition: ProgrammeDefinition<S, M>,
): Programme {
  return definition;
}
