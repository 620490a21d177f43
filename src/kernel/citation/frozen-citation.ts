import type { CitationOf } from './citation-of.js';
import { sourcesNamed } from './sources-named.js';

/** The same citation, which is handed out again and again, so that nobody can change it for others. */
export function frozenCitation<Source extends string>(citation: CitationOf<Source>): CitationOf<Source> {
  Object.freeze(sourcesNamed(citation));
  return Object.freeze(citation);
}
