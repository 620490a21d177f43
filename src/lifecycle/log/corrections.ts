import type { CaseEvent } from '../../model/index.js';

/** An entry that stands in the place of earlier ones, or takes them back. */
export interface Correction {
  /** Its place in the log. */
  readonly at: number;
  readonly entry: CaseEvent;
  /** What it answers for: one entry of each type, with an approval if one of them had it. */
  readonly corrected: readonly CaseEvent[];
}

/**
 * The corrections of a log that nothing corrects in its turn, in the order of entry. One that was corrected is not asked any
 * more: the later one answers for it, and for whatever it was not allowed to do. A retraction in the place of another answers for
 * what that one took back.
 */
export function correctionsIn(
  log: readonly CaseEvent[],
  isAllowed: (correction: Correction) => boolean,
): readonly Correction[] {
  const replaced = new Set(log.flatMap(({ replaces }) => replaces ?? []));
  const entries = new Map<string, CaseEvent>();
  const left = new Map<string, readonly CaseEvent[]>();
  const standing: Correction[] = [];
  for (const [at, entry] of log.entries()) {
    entries.set(entry.id, entry);
    const target = entry.replaces === undefined ? undefined : entries.get(entry.replaces);
    if (target === undefined) continue;
    const own = target.type === 'entry.retracted' ? [] : [target];
    const correction = { at, entry, corrected: oneOfEach([...own, ...(left.get(target.id) ?? [])]) };
    if (!replaced.has(entry.id)) standing.push(correction);
    else if (entry.type === 'entry.retracted' || !isAllowed(correction)) {
      left.set(entry.id, correction.corrected);
    }
  }
  return standing;
}

function oneOfEach(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const byType = new Map<string, CaseEvent>();
  for (const event of events) {
    if (byType.get(event.type)?.approvedInRole === undefined) byType.set(event.type, event);
  }
  return [...byType.values()];
}
