import { demand, demandFields } from '../../kernel/issue/index.js';
import type { DisclosureLog } from './disclosure-log.js';

const known = new WeakSet<object>();

/**
 * Holds a caller to giving a log, recognised by its shape: logs are long, and whether one is as it was entered
 * `verifyDisclosureLog` says.
 */
export function demandLog(log: DisclosureLog): void {
  const entries = demandLogFormat(log);
  if (known.has(entries)) return;
  for (const [place, entry] of entries.entries()) {
    const at = `log.entries[${place}]`;
    const { kind, id, hash, disclosed } = demandFields(entry, at);
    demand(
      [kind, id, hash].every((one) => typeof one === 'string'),
      at,
      'an entry of the log',
    );
    demand(kind !== 'disclosure' || Array.isArray(disclosed), `${at}.disclosed`, 'a list');
  }
  known.add(entries);
}

/** As much of it as whoever adds an entry must know: what stands there is not looked at again. */
function demandLogFormat(log: DisclosureLog): readonly unknown[] {
  const { format, entries } = demandFields(log, 'log');
  demand(format === 'exit-work/disclosure-log', 'log.format', '`exit-work/disclosure-log`');
  demand(Array.isArray(entries), 'log.entries', 'a list');
  return entries;
}
