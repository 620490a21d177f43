import type { CitationOf } from './citation-of.js';
import { sourcesNamed } from './sources-named.js';

/**
 * How several things that are told as one stand to their sources: no stronger than the weakest of them. All state, or
 * together they follow; they are ours only where none of them cites anything.
 */
export function jointCitation<Source extends string>(
  all: readonly (CitationOf<Source> | undefined)[],
): CitationOf<Source> | undefined {
  if (all.length < 2) return all[0];
  const [first, ...others] = new Set(all.flatMap(sourcesNamed));
  if (first !== undefined) {
    const cited = [first, ...others] as const;
    return all.every((one) => one?.states !== undefined) ? { states: cited } : { follows: cited };
  }
  const reasons = new Set(all.flatMap((one) => one?.ours ?? []));
  return reasons.size === 0 ? undefined : { ours: [...reasons].join('; ') };
}
