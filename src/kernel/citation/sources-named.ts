import type { CitationOf } from './citation-of.js';

/** The sources that a citation names; none where it is ours, and where there is no citation. */
export function sourcesNamed<Source extends string>(
  citation: CitationOf<Source> | undefined,
): readonly Source[] {
  return citation?.states ?? citation?.follows ?? [];
}
