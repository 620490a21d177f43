import { check, fieldPath, InputError, type Issue } from '../../kernel/index.js';
import type { Chained } from './chained-fields.js';
import type { DisclosureEntry } from './disclosure-entry.js';
import { DisclosureLog, LogEntry, logRules } from './disclosure-log.js';
import { anchorOf, hashOf } from './log-chain.js';
import type { NotificationEntry } from './notification-entry.js';

const LogHead = /* @__PURE__ */ DisclosureLog.omit({ entries: true });

/** The log with one more entry at its end. What is there already is not looked at again, save its last link. */
export function appendEntry(
  log: DisclosureLog,
  content: Omit<DisclosureEntry, Chained> | Omit<NotificationEntry, Chained>,
): DisclosureLog {
  const { entries, ...head } = log;
  const checkedHead = check(LogHead, head);
  if (!checkedHead.ok) throw new InputError('disclosure log', checkedHead.issues);
  const last = entries.at(-1);
  if (last !== undefined && last.hash !== hashOf(last)) throw new InputError('disclosure log', [brokenEnd]);
  const linked = { ...content, sequence: entries.length + 1, previous: anchorOf(log).hash };
  const checked = check(LogEntry, { ...linked, hash: hashOf(linked) });
  if (!checked.ok) throw new InputError('entry of the disclosure log', checked.issues);
  const longer = { ...head, entries: [...entries, checked.value] };
  const issues = logRules.flatMap(({ code, violations }) =>
    violations(longer).map(({ path, expected }) => ({ code, path: fieldPath(path), message: expected })),
  );
  if (issues.length > 0) throw new InputError('disclosure log', issues);
  return longer;
}

const brokenEnd: Issue = {
  code: 'last-entry-changed',
  path: 'entries',
  message: 'the last entry was changed since it was entered; verify the log before anything is added',
};
