import type { Programme } from '../../programme/index.js';
import { type AnyEventType, caseEvents, isValueOf, labelOf } from '../../vocabulary/index.js';

/**
 * The label of an event of the field or of the programme.
 *
 * @example
 * ```ts
 * import { eventLabel } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * eventLabel(blueprints.pairs, 'report.submitted'); // => 'Report submitted'
 * ```
 */
export function eventLabel(programme: Programme, event: AnyEventType): string {
  if (isValueOf(caseEvents, event)) return labelOf(caseEvents, event);
  return programme.events?.[event]?.label ?? event;
}
