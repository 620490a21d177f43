import { compareInstants, type Instant } from '../../kernel/index.js';
import type { CaseEvent } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { applyUnvalidated, type CaseState, isWithdrawal } from '../case/index.js';
import type { CaseLog } from './history-of.js';

/** A log that nobody can change any more, and where the case stands after it. */
interface Remembered {
  readonly log: CaseLog;
  readonly state: CaseState;
}

interface Memory {
  readonly programme: Programme;
  readonly state: CaseState;
  /** Of all entries; shared with the log that goes on from this one, and then longer than this one. */
  readonly ids: Set<string>;
  /** When the last of the entries that say so was entered. */
  readonly latest: Instant | undefined;
}

// A log is whole, or it is not remembered. Nothing shows of this but the time that it saves.
const memories = /* @__PURE__ */ new WeakMap<CaseLog, Memory>();

/** A log that replays to a state, frozen, so that it stays the log of that state. */
export function remembered(
  programme: Programme,
  [opening, ...entries]: CaseLog,
  state: CaseState,
): Remembered {
  const log: CaseLog = Object.freeze([frozen(opening), ...entries.map(frozen)]);
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  const latest = log.reduce<Instant | undefined>(
    (last, { id, enteredAt }) => (replaced.has(id) ? last : later(last, enteredAt)),
    undefined,
  );
  memories.set(log, { programme, state, ids: new Set(log.map(({ id }) => id)), latest });
  return { log, state };
}

/** The log with an event that happened after all the rest; nothing where that is not so, or where it is refused. */
export function enteredNext(programme: Programme, log: CaseLog, event: CaseEvent): Remembered | undefined {
  const memory = memories.get(log);
  if (memory === undefined || memory.programme !== programme || !isNext(memory, log, event)) return undefined;
  const entry = frozen(event);
  const applied = applyUnvalidated(memory.state, entry);
  if (!applied.ok) return undefined;
  const { state } = applied;
  const longer: CaseLog = Object.freeze([...log, entry]);
  memory.ids.add(entry.id);
  memories.set(longer, { ...memory, state, latest: later(memory.latest, entry.enteredAt) });
  return { log: longer, state };
}

function isNext({ state, ids, latest }: Memory, log: CaseLog, event: CaseEvent): boolean {
  const { id, instant, enteredAt = instant, replaces } = event;
  return (
    // Another event was entered after this log, and its identifier is among these.
    ids.size === log.length &&
    !ids.has(id) &&
    replaces === undefined &&
    !isWithdrawal(event) &&
    compareInstants(instant, state.instant) >= 0 &&
    (latest === undefined || compareInstants(enteredAt, latest) >= 0)
  );
}

function later(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compareInstants(one, other) < 0 ? other : one;
}

/** Fields of an entry hold texts alone. */
function frozen<Entry extends CaseEvent>(entry: Entry): Entry {
  return Object.freeze({ ...entry });
}
