import type { CitationOf } from './citation-of.js';

/**
 * The sources that a citation names, whether it states what they say or follows them; none where it is ours, and where there
 * is no citation.
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
  return citation?.states ?? citation?.follows ?? [];
}
