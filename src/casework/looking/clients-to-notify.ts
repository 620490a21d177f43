import type { Identifier, Instant } from '../../kernel/index.js';
import type { DisclosureLog, LogEntry } from '../../sharing/index.js';
import type { NotificationTime } from '../../vocabulary/index.js';

/** A disclosure of which the client was to be told, without an entry that says so. */
export interface ClientToNotify {
  /** The entry of the disclosure. */
  readonly disclosureId: Identifier;
  readonly since: Instant;
  /** Before it, afterwards, or later, once a law permits it. */
  readonly when: readonly Exclude<NotificationTime, 'not-told'>[];
}

/** Every such disclosure of a log, in order of entry. */
export function clientsToNotify({ entries }: DisclosureLog): readonly ClientToNotify[] {
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  const effective = entries.filter(({ id }) => !replaced.has(id));
  const told = new Set(effective.flatMap((entry) => (entry.kind === 'notification' ? entry.entryId : [])));
  return effective.flatMap((entry) => (told.has(entry.id) ? [] : waiting(entry)));
}

function waiting(entry: LogEntry): readonly ClientToNotify[] {
  if (entry.kind !== 'disclosure' && entry.kind !== 'undecided-disclosure') return [];
  const times =
    entry.kind === 'disclosure' ? entry.disclosed.map((item) => item.notification) : [entry.notification];
  const when = (['before', 'after', 'later'] as const).filter((time) => times.includes(time));
  const since = entry.kind === 'disclosure' ? (entry.disclosedAt ?? entry.decidedAt) : entry.disclosedAt;
  return when.length === 0 ? [] : [{ disclosureId: entry.id, since, when }];
}
