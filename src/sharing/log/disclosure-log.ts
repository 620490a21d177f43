import { arrayOf, identifier, literal, type RecordOf, record } from '../../schema/index.js';
import { LogEntry } from './entry/index.js';
import { entryRules, ruleOfLog } from './entry-rules.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/**
 * Everything that was asked of a holder, and what became of it, in the order in which it was entered; of one case, or
 * of all cases of a holder. Each entry holds the hash of the one before, so that nothing can be changed, removed or put
 * in between unnoticed. A new log has no entries.
 *
 * What was entered wrongly stays; a later entry `replaces` it, or takes it back (`retraction`). What was replaced stays so,
 * also where what replaced it is replaced in its turn.
 *
 * The log tells no content, but that somebody is a client, and who asks after them, is itself a secret: it is kept as
 * the files are.
 *
 * @example
 * ```ts
 * import { DisclosureLog, verifyDisclosureLog } from 'exit-work/sharing';
 *
 * const log: DisclosureLog = { format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] };
 * verifyDisclosureLog(DisclosureLog.parse(log)); // => []
 * ```
 */
export const DisclosureLog = record(
  () => ({
    format: literal('exit-work/disclosure-log', { label: 'Format', ...organisational }),
    formatVersion: literal(1, { label: 'Version of the format', ...organisational }),
    id: identifier({ label: 'Log', ...organisational }),
    entries: arrayOf<LogEntry>(LogEntry, { atMost: 100_000 }),
  }),
  {
    title: 'Disclosure log',
    meaning: 'What was asked of a holder and what became of it, in a chain that shows every change.',
    citation: { follows: ['CS-3.8-08', 'CS-4.5-10'] },
    rules: entryRules.map(ruleOfLog),
  },
);
export interface DisclosureLog extends RecordOf<typeof DisclosureLog> {}
