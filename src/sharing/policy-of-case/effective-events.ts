import type { CaseEvent } from '../../model/index.js';

/** The events that stand: what a later entry replaces or takes back did not happen. */
export function effectiveEvents(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const replaced = new Set(events.flatMap(({ replaces = [] }) => replaces));
  return events.filter(({ id }) => !replaced.has(id));
}
