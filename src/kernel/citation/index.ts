export type { CitationOf, ReadCitation, Strength } from './citation-of.js';
export { citing } from './citing.js';
export { frozenCitation } from './frozen-citation.js';
export { inBrackets, inWords } from './in-words.js';
export { jointCitation } from './joint-citation.js';
export { sourcesNamed } from './sources-named.js';
