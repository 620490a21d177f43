import { demand, demandFields } from '../../kernel/issue/index.js';
import type { CaseEvent, CaseFile } from '../../model/index.js';
import { type History, historyOf } from './history-of.js';

/** An entry of the log that no later one replaces, with its place in `events`. */
export interface EffectiveEntry {
  readonly event: CaseEvent;
  readonly index: number;
}

/**
 * The events of a case file that count, in the order in which they happened: without those that a later entry replaces
 * or takes back. Of a log that contradicts itself, all events as they stand; `replayCaseFile` says what is wrong.
 * Throws an `InputError` for what is no case file.
 *
 * @example
 * ```ts
 * import { effectiveEntries } from 'exit-work/lifecycle';
 *
 * const by = { actorId: 'm-1', role: 'counsellor' } as const;
 * const opening = {
 *   ...by, id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00',
 *   caseId: 'case-1', track: 'voluntary', custody: 'community',
 * } as const;
 * const wrong = { ...by, id: 'e-2', type: 'client.informed', instant: '2030-01-04T16:00:00+01:00' } as const;
 * const back = { id: 'e-3', type: 'entry.retracted', enteredAt: wrong.instant, replaces: 'e-2', reason: 'another client' };
 * effectiveEntries({ opening, events: [wrong] }).length; // => 1
 * effectiveEntries({ opening, events: [wrong, { ...wrong, ...back }] }); // => []
 * ```
 */
export function effectiveEntries(file: Pick<CaseFile, 'opening' | 'events'>): readonly EffectiveEntry[] {
  demandFields(file, 'file');
  const { opening, events } = file;
  demandFields(opening, 'file.opening');
  demand(Array.isArray(events), 'file.events', 'a list of events');
  for (const [place, event] of events.entries()) demandFields(event, `file.events[${place}]`);
  return entriesOf(historyOf([opening, ...events]), events);
}

/** The same, where the history is known. */
export function entriesOf(history: History, events: readonly CaseEvent[]): readonly EffectiveEntry[] {
  if (!history.ok) return events.map((event, index) => ({ event, index }));
  return history.events
    .slice(1)
    .map((event, place) => ({ event, index: (history.places[place + 1] ?? 1) - 1 }));
}
