import type { ReadCitation } from './citation-of.js';

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
export function describeCitation({ ours, states, follows = [], strength }: ReadCitation): string {
  if (ours !== undefined) return `ours: ${ours}`;
  if (states === undefined) return `after ${follows.join(', ')}`;
  return `as ${states.join(', ')} ${states.length > 1 ? 'say' : 'says'}${strength === undefined ? '' : `: ${strength}`}`;
}

/** The same in brackets, for the end of a line; nothing where there is no citation. */
export function inBrackets(citation: ReadCitation | undefined): string {
  return citation === undefined ? '' : ` (${describeCitation(citation)})`;
}
