import { frozen } from '../../kernel/frozen/index.js';
import { check, fieldPath, InputError, type Issue } from '../../kernel/index.js';
import { DisclosureLog } from './disclosure-log.js';
import { type EnteredBefore, enteredBefore, growFrom, grown } from './entered-before.js';
import { type Chained, LogEntry } from './entry/index.js';
import { entryRules } from './entry-rules.js';
import { anchorOf, hashOf, type LogAnchor } from './log-chain.js';

const LogHead = /* @__PURE__ */ DisclosureLog.omit({ entries: true });

type Unchained<Entry> = Entry extends LogEntry ? Omit<Entry, Chained> : never;

/** An entry as it is before the log takes it. */
export type EntryContent = Unchained<LogEntry>;

/** The log with one more entry at its end, or with several. What is there already is not looked at again, save its last link. */
export function appendEntry(log: DisclosureLog, ...contents: readonly EntryContent[]): DisclosureLog {
  const before = enteredBefore(log);
  const { entries, ...head } = log;
  const checkedHead = check(LogHead, head);
  if (!checkedHead.ok) throw new InputError('disclosure log', checkedHead.issues);
  const { last } = before;
  if (last !== undefined && last.hash !== hashOf(last)) throw new InputError('disclosure log', [brokenEnd]);
  let anchor = anchorOf(log);
  const added = contents.map((content) => {
    const entry = linkedEntry(content, anchor);
    refuseFaults(entry, before, anchor.length);
    anchor = { length: anchor.length + 1, hash: entry.hash };
    growFrom(log, before, entry);
    return entry;
  });
  return { ...head, entries: grown(log, added, before) };
}

function linkedEntry(content: EntryContent, { length, hash: previous }: LogAnchor): LogEntry {
  const linked = { ...content, sequence: length + 1, previous };
  const checked = check(LogEntry, { ...linked, hash: hashOf(linked) });
  if (!checked.ok) throw new InputError('entry of the disclosure log', checked.issues);
  return checked.value;
}

function refuseFaults(entry: LogEntry, before: EnteredBefore, place: number): void {
  refuseUnreadable(entry, before);
  const issues = entryRules.flatMap(({ code, faults }) =>
    faults(entry, before).map(({ path, expected }) => ({
      code,
      path: fieldPath(['entries', place, ...path]),
      message: expected,
    })),
  );
  if (issues.length > 0) throw new InputError('disclosure log', issues);
}

/** Of what stands in the log, an entry is read only where the new one names it. */
function refuseUnreadable(entry: LogEntry, { entries }: EnteredBefore): void {
  const named = [entry.replaces, entry.kind === 'notification' ? entry.entryId : undefined];
  for (const id of named) {
    const one = id === undefined ? undefined : entries.get(id);
    if (one !== undefined && !check(LogEntry, one).ok) throw new InputError('disclosure log', [unreadable]);
  }
}

const unreadable = /* @__PURE__ */ frozen<Issue>({
  code: 'entry-unreadable',
  path: 'entries',
  message: 'the entry that is named cannot be read; verify the log before anything is added',
});

const brokenEnd = /* @__PURE__ */ frozen<Issue>({
  code: 'last-entry-changed',
  path: 'entries',
  message: 'the last entry was changed since it was entered; verify the log before anything is added',
});
