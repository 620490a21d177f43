import type { CitationOf } from '../../kernel/citation/index.js';
import type { SourceId } from './source-id.js';

/**
 * How a term, a field, a rule or a part of a programme stands to the source documents: it `states` what they say, `follows`
 * their aim in a form of ours, or is `ours`, with the reason.
 *
 * @example
 * ```ts
 * import { describeCitation } from 'exit-work/kernel';
 * import type { Citation } from 'exit-work/vocabulary';
 *
 * const citation: Citation = { follows: ['WO-4.3-04'] };
 * describeCitation(citation); // => 'after WO-4.3-04'
 * ```
 */
export type Citation = CitationOf<SourceId>;
