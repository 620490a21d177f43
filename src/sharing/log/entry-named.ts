import { check, type Identifier, InputError } from '../../kernel/index.js';
import type { DisclosureLog } from './disclosure-log.js';
import { enteredBefore } from './entered-before.js';
import { LogEntry } from './entry/index.js';

/** The entry that a correction names, or an `InputError` where the log has none that can be read. */
export function entryNamed(log: DisclosureLog, id: Identifier): LogEntry {
  const checked = check(LogEntry, enteredBefore(log).entries.get(id));
  if (checked.ok) return checked.value;
  const message = 'expected an earlier entry of this log';
  throw new InputError('correction', [{ code: 'correction-of-nothing', path: 'replaces', message }]);
}
