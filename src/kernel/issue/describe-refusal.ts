import { inBrackets } from '../citation/index.js';
import type { RefusalOf } from './refusal-of.js';
import type { RefusalReason } from './refusal-reason.js';

/**
 * Any refusal of the library as lines for a person, a line for each reason with how it stands to the sources: of an event
 * of a case or of a consent, of a decision to reveal an identity, of a security concern that goes nowhere.
 *
 * @example
 * ```ts
 * import { describeRefusal } from 'exit-work/kernel';
 *
 * describeRefusal({
 *   event: 'case.closed',
 *   reasons: [{ code: 'out-of-order', text: 'earlier than the last event' }],
 * }); // => 'case.closed is refused: earlier than the last event'
 * ```
 */
export function describeRefusal({ event, reasons }: RefusalOf<RefusalReason>): string {
  return reasons
    .map(({ text, citation }) => `${event} is refused: ${text}${inBrackets(citation)}`)
    .join('\n');
}
