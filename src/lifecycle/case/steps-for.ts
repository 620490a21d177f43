import type { Position, Programme, Step } from '../../programme/index.js';
import { satisfies } from '../../programme/language/index.js';

/** The steps that answer an event anywhere in the programme. */
export function stepsFor(programme: Programme, event: string): readonly Step[] {
  return Object.values(programme.steps).filter((step) => step.event === event);
}

/** The one step that answers an event in a position; nothing where the event is not possible there. */
export function stepAt(programme: Programme, position: Position, event: string): Step | undefined {
  return stepsFor(programme, event).find((step) => satisfies(position, step.where));
}
