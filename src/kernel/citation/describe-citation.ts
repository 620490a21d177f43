import type { CitationOf } from './citation-of.js';
import { citedSources } from './cited-sources.js';

/**
 * How something stands to its sources, in words for pages and messages.
 *
 * @example
 * ```ts
 * import { describeCitation } from 'exit-work/kernel';
 *
 * describeCitation({ follows: ['WO-2.2-04', 'EU-2-03'] }); // => 'after WO-2.2-04, EU-2-03'
 * describeCitation({ states: ['WO-2.2-04'] }); // => 'as WO-2.2-04 says'
 * describeCitation({ states: ['WO-2.2-04'], strength: 'should' }); // => 'as WO-2.2-04 says: should'
 * describeCitation({ ours: 'a log grows at its end' }); // => 'ours: a log grows at its end'
 * ```
 */
export function describeCitation<Source extends string>(citation: CitationOf<Source>): string {
  const { ours, states, strength } = citation;
  if (ours !== undefined) return `ours: ${ours}`;
  const named = citedSources(citation).join(', ');
  if (states === undefined) return `after ${named}`;
  return `as ${named} ${states.length > 1 ? 'say' : 'says'}${strength === undefined ? '' : `: ${strength}`}`;
}

/** The same in brackets, for the end of a line; nothing where there is no citation. */
export function inBrackets<Source extends string>(citation: CitationOf<Source> | undefined): string {
  return citation === undefined ? '' : ` (${describeCitation(citation)})`;
}
