import type { ReadCitation } from './citation-of.js';

/** How something stands to its sources, in words. */
export function inWords({ ours, states, follows = [], strength }: ReadCitation): string {
  if (ours !== undefined) return `ours: ${ours}`;
  if (states === undefined) return `after ${follows.join(', ')}`;
  return `as ${states.join(', ')} ${states.length > 1 ? 'say' : 'says'}${strength === undefined ? '' : `: ${strength}`}`;
}

/** The same in brackets, for the end of a line; nothing where there is no citation. */
export function inBrackets(citation: ReadCitation | undefined): string {
  return citation === undefined ? '' : ` (${inWords(citation)})`;
}
