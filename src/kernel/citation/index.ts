export type { CitationOf, ReadCitation, Strength } from './citation-of.js';
export { citedSources } from './cited-sources.js';
export { citing } from './citing.js';
export { describeCitation, inBrackets } from './describe-citation.js';
export { frozenCitation } from './frozen-citation.js';
export { jointCitation } from './joint-citation.js';
