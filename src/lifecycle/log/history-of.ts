import { type Checked, check, type FailureOf, type Instant, type Outcome } from '../../kernel/index.js';
import { demand, malformedEvent } from '../../kernel/issue/index.js';
import { orderOfInstants } from '../../kernel/time/index.js';
import { CaseEvent, OpeningEvent } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { doubledEntry, isWithdrawal, outOfEntryOrder, type Refusal, unknownEntry } from '../case/index.js';
import { readEntry, readOpening } from './read-entry.js';
import { faultInCorrections } from './reasons-against-correction.js';

/** A log of a case: the opening, then the other entries in the order in which they were entered. */
export type CaseLog = readonly [OpeningEvent, ...CaseEvent[]];

/** What happened, in the order in which it happened; or the first entry that the log cannot have. */
export type History = Outcome<
  {
    readonly events: CaseLog;
    /** For each event, the place of its entry in the log. */
    readonly places: readonly number[];
  },
  { readonly at: number; readonly refusal: Refusal }
>;

/**
 * Reads a log with late and corrected entries as the history that it stands for: an entry that a later one replaces
 * counts no more, the others stand in the order of their instants, and on one instant in the order of entry, where a
 * correction has the place of what it corrects. A withdrawal of a consent stands after all that was entered before it. The log
 * itself is never rewritten: what was believed earlier can be read by leaving the later entries out.
 *
 * Every date can be corrected: of what a later entry replaces, nothing is held against the order of entry, and a retraction is
 * corrected by another one, which leaves taken back what it took back.
 *
 * Refuses an entry that replaces what is not there, what is replaced already, or the opening, entries that bear the same
 * identifier, entries that do not stand in the order in which they were entered, corrections without a reason, and those without a
 * second person where safety hangs on what they correct. Whose role may correct what, the programme says: `replay` asks it.
 * Throws an `InputError` for what is no log.
 *
 * @example
 * ```ts
 * import { historyOf } from 'exit-work/lifecycle';
 *
 * const by = { actorId: 'm-1', role: 'counsellor' } as const;
 * const history = historyOf([
 *   {
 *     ...by, id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 *   { ...by, id: 'e-2', type: 'client.informed', instant: '2030-01-04T16:00:00+01:00' },
 *   {
 *     ...by, id: 'e-3', type: 'client.informed', instant: '2030-01-03T10:00:00+01:00',
 *     enteredAt: '2030-01-05T09:00:00+01:00', replaces: 'e-2', reason: 'the day was wrong',
 *   },
 * ]);
 * history.ok && history.events.map(({ id }) => id); // => ['e-1', 'e-3']
 * ```
 */
export function historyOf(log: CaseLog): History {
  demandLog(log);
  return historyUnder(undefined, log);
}

/** The same under a programme, which says who may correct what. */
export function historyUnder(programme: Programme | undefined, log: CaseLog): History {
  const [opening, ...entries] = log;
  const isPlain = !entries.some(isLateOrCorrected);
  if (isPlain && hasOwnIdentifiers(log)) return { ok: true, events: log, places: [...log.keys()] };
  const fault = faultIn(log) ?? faultInCorrections(log, programme);
  if (fault !== undefined) return fault;
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  // On one instant, what was corrected keeps the place of what it corrects.
  const ranks = new Map<string, number>();
  const effective = entries
    .map((event, index) => {
      const rank = (event.replaces === undefined ? undefined : ranks.get(event.replaces)) ?? index;
      ranks.set(event.id, rank);
      return { event, place: index + 1, rank };
    })
    .filter(({ event: { id, type } }) => !replaced.has(id) && type !== 'entry.retracted');
  const inOrder = sorted(effective);
  return {
    ok: true,
    // What an entry took the place of is answered; from here on it is an event like any other.
    events: [opening, ...inOrder.map(({ event }) => withoutTarget(event))],
    places: [0, ...inOrder.map(({ place }) => place)],
  };
}

function withoutTarget(entry: CaseEvent): CaseEvent {
  if (entry.replaces === undefined) return entry;
  const { replaces: _, ...event } = entry;
  return event;
}

/** What its entries are, and that it has none, reading them says. */
export function demandLog(log: CaseLog): void {
  demand(Array.isArray(log), 'log', 'a list of events');
}

interface Effective {
  readonly event: CaseEvent;
  readonly place: number;
  readonly rank: number;
}

/** In the order in which they happened; a withdrawal after all that was entered before it. */
function sorted(effective: readonly Effective[]): readonly Effective[] {
  let latest: Instant | undefined;
  return effective
    .map((one) => {
      const { instant } = one.event;
      if (latest === undefined || orderOfInstants(instant, latest) > 0) latest = instant;
      return { one, counts: isWithdrawal(one.event) ? latest : instant };
    })
    .sort((first, second) => orderOfInstants(first.counts, second.counts) || first.one.rank - second.one.rank)
    .map(({ one }) => one);
}

/** Asked of what may be no event at all; what is not is refused when it is read. */
export function isLateOrCorrected(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  return 'enteredAt' in entry || 'replaces' in entry;
}

function hasOwnIdentifiers(log: CaseLog): boolean {
  const given = new Set<unknown>();
  for (const entry of log) {
    const id = fieldOf(entry, 'id');
    if (id === undefined) continue;
    if (given.has(id)) return false;
    given.add(id);
  }
  return true;
}

function fieldOf(entry: unknown, name: 'id' | 'replaces'): unknown {
  try {
    return Object(entry)[name];
  } catch {
    // A getter may throw; what has no identifier is refused when it is read.
    return undefined;
  }
}

/** Nearly all entries are right, and seeing that costs a fraction of saying what is wrong. */
function checkedEntry([opening]: CaseLog, at: number, entry: CaseEvent): Checked<CaseEvent> {
  const read = at === 0 ? readOpening(opening) : readEntry(entry);
  if (read !== undefined) return { ok: true, value: read };
  return at === 0 ? check(OpeningEvent, entry) : check(CaseEvent, entry);
}

/** The first entry that the log cannot have. */
function faultIn(log: CaseLog): FailureOf<History> | undefined {
  const given = new Set<string>();
  const effective = new Set<string>();
  const retractions = new Set<string>();
  const corrected = new Set(log.map((entry) => fieldOf(entry, 'replaces')));
  let latest: Instant | undefined;
  for (const [at, entry] of log.entries()) {
    const checked = checkedEntry(log, at, entry);
    if (!checked.ok) return { ok: false, at, refusal: malformedEvent(entry, checked) };
    const { id, type, instant, enteredAt, replaces } = checked.value;
    // What was corrected says no more when anything was entered: a wrong date holds up nothing.
    const counts = !corrected.has(id);
    const isBefore = counts && latest !== undefined && orderOfInstants(enteredAt ?? instant, latest) < 0;
    if (isBefore && !isWithdrawal(checked.value)) {
      return { ok: false, at, refusal: { event: type, reasons: [outOfEntryOrder] } };
    }
    if (given.has(id)) return { ok: false, at, refusal: { event: type, reasons: [doubledEntry] } };
    given.add(id);
    // A retraction can be corrected as one: what it took back stays taken back.
    const isReplaced = type === 'entry.retracted' && retractions.delete(replaces ?? '');
    if (replaces !== undefined && !isReplaced && !effective.delete(replaces)) {
      return { ok: false, at, refusal: { event: type, reasons: [unknownEntry] } };
    }
    // Only what was said counts for what follows: an instant can be the very thing that is wrong.
    if (counts && !isBefore) latest = enteredAt ?? latest;
    // The opening decides where everything begins; it is no entry that another one can replace.
    if (at > 0) (type === 'entry.retracted' ? retractions : effective).add(id);
  }
  return undefined;
}
