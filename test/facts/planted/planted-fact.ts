import { type Patch, plantIn } from '../../planted/planting.js';
import type { Law } from '../laws.js';

/** An error against a law of facts that somebody could make, and how it is noticed. */
export interface PlantedFact extends Patch {
  readonly law: Law;
  /** What the library does now. */
  readonly name: string;
  /** Whether a library with this error is told from one without; `undefined` plants nothing. */
  readonly isNoticed: (patch: Patch | undefined, folder: string) => Promise<boolean>;
}

/**
 * Errors in one file (`lifecycle/log/enter-event.ts`): what the library does now, by what stood there and what stands there
 * instead. `surface` are the files that give out what `isRight` asks: it says whether all its answers are as they should be.
 */
export function plantedAgainst<Given extends object>(
  law: Law,
  file: string,
  bugs: Readonly<Record<string, readonly [from: string, to: string]>>,
  { surface, isRight }: { readonly surface: readonly string[]; readonly isRight: (given: Given) => boolean },
): readonly PlantedFact[] {
  return Object.entries(bugs).map(([name, [from, to]]) => ({
    law,
    name,
    file,
    from,
    to,
    isNoticed: async (patch, folder) => !isRight(await plantIn<Given>(surface, patch, folder)),
  }));
}
