import { InputError } from '../../kernel/index.js';
import type { LogEntry } from './entry/index.js';

/** What stands in a log above a place. It is made once for a log and grows with it. */
export interface EnteredBefore {
  readonly entries: Map<string, LogEntry>;
  /** The identifiers of what a later entry replaced. */
  readonly replaced: Set<string>;
  last: LogEntry | undefined;
}

interface Entries {
  readonly entries: readonly LogEntry[];
}

export function nothingEntered(): EnteredBefore {
  return { entries: new Map(), replaced: new Set(), last: undefined };
}

/** Goes on to the place below an entry. */
export function enter(before: EnteredBefore, entry: LogEntry): void {
  if (!before.entries.has(entry.id)) before.entries.set(entry.id, entry);
  if (entry.replaces !== undefined) before.replaced.add(entry.replaces);
  before.last = entry;
}

/**
 * What stands in logs that were gone through, each under its entries: nobody goes through a long log again for each entry. It
 * belongs to the longest log that grew out of one; any other is gone through anew.
 */
const known = new WeakMap<readonly LogEntry[], EnteredBefore>();

/** What stands in a log, or an `InputError` where there is nothing to go through. */
export function enteredBefore(log: Entries): EnteredBefore {
  const entries = entriesOf(log);
  const found = known.get(entries);
  // A list that somebody changed by hand is not the one that is known.
  if (found?.entries.size === entries.length && found.last === entries.at(-1)) return found;
  const before = nothingEntered();
  for (const [index, entry] of entries.entries())
    enter(before, isObject(entry) ? entry : refuse(`[${index}]`));
  known.set(entries, before);
  return before;
}

/** An entry more stands there. Of the log as it was nothing is known any more, also where the next one is refused. */
export function growFrom({ entries }: Entries, before: EnteredBefore, entry: LogEntry): void {
  known.delete(entries);
  enter(before, entry);
}

/** The entries of a log, and those that were added. */
export function grown(
  { entries }: Entries,
  added: readonly LogEntry[],
  before: EnteredBefore,
): readonly LogEntry[] {
  const longer = [...entries, ...added];
  known.set(longer, before);
  return longer;
}

function entriesOf(log: unknown): readonly LogEntry[] {
  const entries: unknown = isObject(log) ? Reflect.get(log, 'entries') : undefined;
  return Array.isArray(entries) ? entries : refuse('');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function refuse(place: string): never {
  const message = 'expected a disclosure log with the list of its entries; verify it before it is used';
  throw new InputError('disclosure log', [{ code: 'wrong-type', path: `entries${place}`, message }]);
}
