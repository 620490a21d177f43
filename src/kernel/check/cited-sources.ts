import { type CitationOf, sourcesNamed } from '../citation/index.js';
import { checkedArgument } from './checked-argument.js';
import { anyCitation } from './describe-citation.js';

/**
 * The sources that a citation names, whether it states what they say or follows them; none where it is ours, and where there
 * is no citation.
 * Throws an `InputError` for what is neither.
 *
 * @example
 * ```ts
 * import { citedSources } from 'exit-work/kernel';
 *
 * citedSources({ follows: ['WO-2.2-04', 'EU-2-03'] }); // => ['WO-2.2-04', 'EU-2-03']
 * citedSources({ ours: 'the calendar' }); // => []
 * ```
 */
export function citedSources<Source extends string>(
  citation: CitationOf<Source> | undefined,
): readonly Source[] {
  if (citation !== undefined) checkedArgument('citation', anyCitation, citation);
  return sourcesNamed(citation);
}
