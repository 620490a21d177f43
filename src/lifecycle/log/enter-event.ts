import { check, type Outcome } from '../../kernel/index.js';
import { demandFields, malformedEvent, refusalOf } from '../../kernel/issue/index.js';
import { CaseEvent } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgramme } from '../../programme/language/index.js';
import {
  type CaseState,
  checkedFacts,
  type EntryFacts,
  laterEvent,
  type Refusal,
  reasonsAgainstFacts,
} from '../case/index.js';
import { type CaseLog, demandLog } from './history-of.js';
import { enteredNext, remembered } from './remembered-log.js';
import { replay } from './replay.js';

/** The log with its new entry and where the case stands then; or why the entry is refused, and nothing has changed. */
export type Entered = Outcome<
  { readonly log: CaseLog; readonly state: CaseState },
  { readonly refusal: Refusal }
>;

/**
 * Enters an event into the log of a case, whenever it happened: now, late (`enteredAt` after `instant`), in place of an
 * earlier entry that was wrong (`replaces`), or to take one back (`entry.retracted`): with a `reason`, in a role that may record what
 * is corrected, and with a second person (`approvedById`) where safety hangs on it. The log only grows. Several entries that make
 * sense only together, such as the corrections of a mistake that others were built on, are entered at once, as a list.
 * Refused, with the reasons, where the event itself is not possible at its time, or where something that happened later
 * would then not have been possible; with `facts`, also what the clock and the people of the case are against.
 *
 * The log that comes of it is frozen, and remembered with its state for as long as somebody has it: what happened after all
 * the rest is then entered without replaying it.
 *
 * Throws an `InputError` for what is no programme or no log, and for what are no facts.
 *
 * @example
 * ```ts
 * import { type CaseLog, enterEvent } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const by = { actorId: 'm-1', role: 'counsellor' } as const;
 * const log: CaseLog = [
 *   {
 *     ...by, id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 *   { ...by, id: 'e-2', type: 'participation.agreed', instant: '2030-01-04T16:00:00+01:00' },
 * ];
 * const informed = { ...by, id: 'e-3', type: 'client.informed', instant: '2030-01-03T09:00:00+01:00' } as const;
 * enterEvent(blueprints.openSetting, log, informed).ok; // => false
 * enterEvent(blueprints.openSetting, [log[0]], informed).ok; // => true
 * ```
 */
export function enterEvent(
  programme: Programme,
  log: CaseLog,
  event: CaseEvent | readonly CaseEvent[],
  facts: EntryFacts = {},
): Entered {
  demandProgramme(programme);
  demandLog(log);
  const known = checkedFacts(facts);
  const added: readonly CaseEvent[] = [event].flat();
  for (const one of added) {
    const checked = check(CaseEvent, one);
    if (!checked.ok) return { ok: false, refusal: malformedEvent(one, checked) };
    const refusal = refusalOf(one.type, reasonsAgainstFacts(checked.value, known));
    if (refusal !== undefined) return { ok: false, refusal };
  }
  const [first, ...others] = added;
  const next = first === undefined || others.length > 0 ? undefined : enteredNext(programme, log, first);
  if (next !== undefined) return { ok: true, ...next };
  for (const [place, entry] of log.entries()) demandFields(entry, `log[${place}]`);
  const entered: CaseLog = [...log, ...added];
  const replayed = replay(programme, entered);
  if (replayed.ok) return { ok: true, ...remembered(programme, entered, replayed.state) };
  const { at, refusal } = replayed;
  // What was broken before is not the fault of what is entered now.
  const isNew = at >= log.length || !replay(programme, log).ok;
  return {
    ok: false,
    refusal: isNew ? refusal : { event: added[0]?.type ?? refusal.event, reasons: [laterEvent(refusal, at)] },
  };
}
