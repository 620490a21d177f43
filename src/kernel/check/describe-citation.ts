import * as z from 'zod';
import { inWords, type ReadCitation } from '../citation/index.js';
import { coded } from '../issue/index.js';
import { checkedArgument } from './checked-argument.js';

const sources = /* @__PURE__ */ z.lazy(() => z.array(z.string()).min(1));

/** A citation, of whatever sources. */
export const anyCitation: z.ZodType<ReadCitation> = /* @__PURE__ */ z.lazy(() =>
  z.union(
    [
      z.strictObject({ states: sources, strength: z.exactOptional(z.enum(['must', 'should', 'may'])) }),
      z.strictObject({ follows: sources }),
      z.strictObject({ ours: z.string() }),
    ],
    {
      error: coded(
        'not-a-citation',
        'expected a citation: `states` or `follows` with sources, or `ours` with a reason',
      ),
    },
  ),
);

/**
 * How something stands to its sources, in words for pages and messages.
 * Throws an `InputError` for what is no citation.
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
export function describeCitation(citation: ReadCitation): string {
  return inWords(checkedArgument('citation', anyCitation, citation));
}
