import { compareInstants } from '../../kernel/index.js';
import {
  arrayOf,
  distinct,
  identifier,
  literal,
  type RecordOf,
  type Rule,
  type RuleViolation,
  record,
  variants,
} from '../../schema/index.js';
import { DisclosureEntry } from './disclosure-entry.js';
import { NotificationEntry } from './notification-entry.js';

const organisational = { category: 'organisational', subject: 'nobody' } as const;

/** One entry of a log. */
export const LogEntry = variants<DisclosureEntry | NotificationEntry>('kind', [
  DisclosureEntry,
  NotificationEntry,
]);
export type LogEntry = DisclosureEntry | NotificationEntry;

interface Entries {
  readonly entries: readonly LogEntry[];
}

const enteredInOrder: Rule<Entries> = {
  code: 'entries-out-of-order',
  fields: ['entries'],
  statement: 'no entry was entered before the one above it',
  citation: { ours: 'a log grows at its end' },
  violations: ({ entries }) =>
    entries.flatMap(({ enteredAt }, index): readonly RuleViolation[] => {
      const before = entries[index - 1];
      return before === undefined || compareInstants(before.enteredAt, enteredAt) <= 0
        ? []
        : [
            {
              path: ['entries', index, 'enteredAt'],
              expected: 'expected an instant not before the last entry',
            },
          ];
    }),
};

const notificationsFollow: Rule<Entries> = {
  code: 'notification-of-nothing',
  fields: ['entries'],
  statement: 'a notification names an earlier disclosure of the same client, of which the client may be told',
  citation: { follows: ['WO-1.6-01'] },
  violations({ entries }) {
    const tellable = new Map<string, string>();
    return entries.flatMap((entry, index): readonly RuleViolation[] => {
      if (entry.kind === 'disclosure') {
        if (entry.disclosed.some(({ notification }) => notification !== 'not-told'))
          tellable.set(entry.id, entry.clientId);
        return [];
      }
      return tellable.get(entry.entryId) === entry.clientId
        ? []
        : [
            {
              path: ['entries', index, 'entryId'],
              expected: 'expected an earlier disclosure of this client, of which the client may be told',
            },
          ];
    });
  },
};

/** What holds across the entries of a log. */
export const logRules: readonly Rule<Entries>[] = [
  distinct('entries', 'id'),
  enteredInOrder,
  notificationsFollow,
];

/**
 * Everything that was asked of a holder, and what became of it, in the order in which it was entered; of one case, or
 * of all cases of a holder. Each entry holds the hash of the one before, so that nothing can be changed, removed or put
 * in between unnoticed. A new log has no entries.
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
    rules: logRules,
  },
);
export interface DisclosureLog extends RecordOf<typeof DisclosureLog> {}
