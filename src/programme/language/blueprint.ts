import type { Programme, ProgrammeDefinition } from './programme.js';

/**
 * A programme that ships with the library. The compiler checks its names; that it passes `safeParseProgramme` is
 * proved by the tests, once, instead of on every import.
 */
export function blueprint<const S extends string, const M extends string, const E extends string = never>(
  definition: ProgrammeDefinition<S, M, E>,
): Programme {
  return definition;
}
