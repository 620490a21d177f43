import * as z from 'zod';
import { inBrackets, type ReadCitation } from '../citation/index.js';
import { checkedArgument } from './checked-argument.js';
import { anyCitation } from './describe-citation.js';

/** As much of a refusal as is told; every `RefusalOf` has it. */
interface DescribedRefusal {
  readonly event: string;
  readonly reasons: readonly {
    readonly text: string;
    readonly citation?: ReadCitation;
  }[];
}

const anyRefusal: z.ZodType<DescribedRefusal> = /* @__PURE__ */ z.lazy(() =>
  z.object({
    event: z.string(),
    reasons: z.array(z.object({ text: z.string(), citation: z.exactOptional(anyCitation) })),
  }),
);

/**
 * Any refusal of the library as lines for a person, a line for each reason with how it stands to the sources: of an event
 * of a case or of a consent, of a decision to reveal an identity, of a security concern that goes nowhere.
 * Throws an `InputError` for what is none.
 *
 * @example
 * ```ts
 * import { describeRefusal } from 'exit-work/kernel';
 *
 * const refusal = {
 *   event: 'case.closed',
 *   reasons: [{ code: 'out-of-order', text: 'earlier than the last event' }],
 * };
 * describeRefusal(refusal); // => 'case.closed is refused: earlier than the last event'
 * ```
 */
export function describeRefusal(refusal: DescribedRefusal): string {
  const { event, reasons } = checkedArgument('refusal', anyRefusal, refusal);
  return reasons
    .map(({ text, citation }) => `${event} is refused: ${text}${inBrackets(citation)}`)
    .join('\n');
}
