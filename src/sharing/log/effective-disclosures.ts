import type { DisclosureLog } from './disclosure-log.js';
import { enteredBefore } from './entered-before.js';
import type { DisclosureEntry, LogEntry, UndecidedDisclosureEntry } from './entry/index.js';
import { isSameButForInstants } from './entry-rules.js';

/** A disclosure that holds, and whether the client was told of it. */
export interface EffectiveDisclosure {
  readonly entry: DisclosureEntry | UndecidedDisclosureEntry;
  readonly isNotified: boolean;
}

/**
 * The disclosures of a log that hold, in the order of entry: without those that a later entry replaces or takes back. The
 * client was told of one where a notification that holds names it, or an entry that it replaced and that says the same of
 * another time.
 */
export function effectiveDisclosures(log: DisclosureLog): readonly EffectiveDisclosure[] {
  enteredBefore(log);
  const { entries } = log;
  const replacing = new Map<string, LogEntry>();
  for (const entry of entries) if (entry.replaces !== undefined) replacing.set(entry.replaces, entry);
  const notified = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'notification' && !replacing.has(entry.id)) notified.add(entry.entryId);
  }
  // An entry stands above whatever replaces it, so that one walk carries a notification all the way.
  return entries.flatMap((entry) => {
    const later = replacing.get(entry.id);
    if (later !== undefined) {
      if (notified.has(entry.id) && isSameButForInstants(later, entry)) notified.add(later.id);
      return [];
    }
    return isDisclosure(entry) ? [{ entry, isNotified: notified.has(entry.id) }] : [];
  });
}

function isDisclosure(entry: LogEntry): entry is EffectiveDisclosure['entry'] {
  return entry.kind === 'disclosure' || entry.kind === 'undecided-disclosure';
}
