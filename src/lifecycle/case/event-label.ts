import { demand } from '../../kernel/issue/index.js';
import { isEventType } from '../../model/case-file/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';
import { type AnyEventType, caseEvents, isValueOf, labelOf } from '../../vocabulary/index.js';

/**
 * The label of an event of the field or of the programme; an event that neither knows is shown as it is written. Throws an `InputError` for what
 * is no programme, and for what is no name of an event.
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
  demandProgramme(programme);
  demand(isEventType(event), 'event', 'the name of an event, such as `plan.agreed`');
  if (isValueOf(caseEvents, event)) return labelOf(caseEvents, event);
  return programme.events?.[event]?.label ?? event;
}
