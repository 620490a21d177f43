import type { Identifier, Instant } from '../../kernel/index.js';
import type { DisclosureLog } from '../../sharing/index.js';
import { type EffectiveDisclosure, effectiveDisclosures } from '../../sharing/log/index.js';
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
export function clientsToNotify(log: DisclosureLog): readonly ClientToNotify[] {
  return effectiveDisclosures(log).flatMap(({ entry, isNotified }) => (isNotified ? [] : waiting(entry)));
}

function waiting(entry: EffectiveDisclosure['entry']): readonly ClientToNotify[] {
  const times =
    entry.kind === 'disclosure' ? entry.disclosed.map((item) => item.notification) : [entry.notification];
  const when = (['before', 'after', 'later'] as const).filter((time) => times.includes(time));
  const since = entry.kind === 'disclosure' ? (entry.disclosedAt ?? entry.decidedAt) : entry.disclosedAt;
  return when.length === 0 ? [] : [{ disclosureId: entry.id, since, when }];
}
