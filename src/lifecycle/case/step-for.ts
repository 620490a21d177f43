import type { Step } from '../../programme/index.js';
import type { CaseState } from './case-state.js';
import { positionFor } from './open-concerns.js';
import type { PlannedEvent } from './planned-event.js';
import { stepAt } from './steps-for.js';

/** The one step that answers an event where the case stands, and where the concern stands that it names. */
export function stepFor(state: CaseState, event: PlannedEvent): Step | undefined {
  return stepAt(state.programme, positionFor(state, event), event.type);
}
