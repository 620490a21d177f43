import { inBrackets, type ReadCitation } from '../citation/index.js';

/** As much of a refusal as is told; every `RefusalOf` has it. */
interface DescribedRefusal {
  readonly event: string;
  readonly reasons: readonly {
    readonly text: string;
    readonly citation?: ReadCitation;
  }[];
}

/**
 * Any refusal of the library as lines for a person, a line for each reason with how it stands to the sources: of an event
 * of a case or of a consent, of a decision to reveal an identity, of a security concern that goes nowhere.
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
export function describeRefusal({ event, reasons }: DescribedRefusal): string {
  return reasons
    .map(({ text, citation }) => `${event} is refused: ${text}${inBrackets(citation)}`)
    .join('\n');
}
