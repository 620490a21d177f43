import { demandValue } from './list/index.js';
import { type ClosureReason, type ClosureReasonGroup, closureReasons } from './release/index.js';

const groups: Readonly<Record<ClosureReason, ClosureReasonGroup>> = {
  'goals-reached': 'completed',
  'mandate-ended': 'completed',
  'no-further-need': 'completed',
  withdrawn: 'left-early',
  dismissed: 'left-early',
  unreachable: 'left-early',
  transferred: 'carried-on-elsewhere',
  'moved-away': 'carried-on-elsewhere',
  'not-suitable': 'carried-on-elsewhere',
  deceased: 'ended-otherwise',
};

/**
 * The group of a closure reason, for counting across programmes. Throws an `InputError` for what is none.
 *
 * @example
 * ```ts
 * import { closureReasonGroupOf } from 'exit-work/vocabulary';
 *
 * closureReasonGroupOf('unreachable'); // => 'left-early'
 * ```
 */
export function closureReasonGroupOf(reason: ClosureReason): ClosureReasonGroup {
  demandValue(closureReasons, reason, 'reason');
  return groups[reason];
}
