import type { FailureOf, Outcome } from '../../kernel/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';
import { type CaseState, openCase, openedBy, type Refusal } from '../case/index.js';
import { type CaseLog, demandLog, type History, historyUnder, isLateOrCorrected } from './history-of.js';
import { readOpening } from './read-entry.js';
import { replayByTable } from './replay-by-table.js';

/** A log replayed to its end, or the first event that does not fit and the state just before it. */
export type Replayed = Outcome<
  { readonly state: CaseState },
  {
    readonly refusal: Refusal;
    /** The place of the refused event in the log; 0 is the opening. */
    readonly at: number;
    /** The state before it; nothing where the opening or the log itself was refused. */
    readonly before: CaseState | undefined;
  }
>;

/**
 * Derives where a case stands from its whole log: the opening event, then the others in the order in which they were
 * entered. Late and corrected entries are read as `historyOf` says; who corrects may record what is corrected. A log is whole or refused: the answer never skips
 * an event.
 * Throws an `InputError` for what is no programme or no log.
 *
 * @example
 * ```ts
 * import { replay } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const outcome = replay(blueprints.exitSweden, [
 *   {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *     role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 *   { id: 'e-2', type: 'client.informed', instant: '2030-01-02T16:30:00+01:00', actorId: 'm-1', role: 'counsellor' },
 * ]);
 * outcome.ok && outcome.state.milestones; // => ['client-informed']
 * ```
 */
export function replay(programme: Programme, log: CaseLog): Replayed {
  demandProgramme(programme);
  demandLog(log);
  return replayHistory(programme, log, historyUnder(programme, log));
}

/** The same, where the history that the log stands for under the programme is known. */
export function replayHistory(programme: Programme, log: CaseLog, history: History): Replayed {
  if (!history.ok)
    return log.some(isLateOrCorrected) ? { ...history, before: undefined } : upTo(programme, log, history);
  const [opening, ...events] = history.events;
  const read = readOpening(opening);
  const opened = read === undefined ? openCase(programme, opening) : openedBy(programme, read);
  if (!opened.ok) return { ok: false, refusal: opened.refusal, at: 0, before: undefined };
  const replayed = replayByTable(opened.state, events);
  if (replayed.ok) return replayed;
  const { index, refusal, before } = replayed;
  return { ok: false, refusal, at: history.places[index + 1] ?? index + 1, before };
}

/** A log of what was entered at once is read as it comes: what does not fit earlier is told first, and what was before. */
function upTo(programme: Programme, [opening, ...events]: CaseLog, fault: FailureOf<History>): Replayed {
  if (fault.at === 0) return { ...fault, before: undefined };
  const before = replay(programme, [opening, ...events.slice(0, fault.at - 1)]);
  return before.ok ? { ...fault, before: before.state } : before;
}
