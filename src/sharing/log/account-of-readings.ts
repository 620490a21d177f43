import {
  check,
  compareInstants,
  type Identifier,
  InputError,
  type Instant,
  isIdentifier,
} from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import type { Role } from '../../vocabulary/index.js';
import type { ReadingReach } from '../policy/index.js';
import { demandLog } from './demand-log.js';
import type { DisclosureLog } from './disclosure-log.js';
import { enteredBefore } from './entered-before.js';
import { LogEntry, type ReadingEntry } from './entry/index.js';

/** One time that somebody in the house read, as the client is told of it. */
export interface AccountedReading {
  readonly at: Instant;
  readonly holderId: Identifier;
  /** Left out where it would tell that somebody whom the client need not know has left a scene. */
  readonly role?: Role;
  readonly reach: ReadingReach;
  /** Whether it was read without the role, which a supervisor has to look at. */
  readonly isGlassBroken: boolean;
}

/**
 * The client’s answer to “who in the house has read what you write of me”: each time that somebody did, oldest first, by their role
 * and without the names of workers, as disclosures are accounted for. Where somebody read without the role it says so.
 *
 * It says nothing of what stood there: neither categories, which could tell that there is a security concern, nor why the glass was
 * broken, nor who wanted to read and was refused. So it is the same, byte for byte, whatever else the file holds. Of what was
 * corrected stands what holds now.
 *
 * Throws an `InputError` for what is no log or no identifier, and where an entry of the client cannot be read.
 *
 * @example
 * ```ts
 * import { accountOfReadings } from 'exit-work/sharing';
 *
 * accountOfReadings({ format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] }, 'c-1'); // => []
 * ```
 */
export function accountOfReadings(log: DisclosureLog, clientId: Identifier): readonly AccountedReading[] {
  demandLog(log);
  demand(isIdentifier(clientId), 'clientId', 'an identifier');
  return effectiveReadings(log)
    .flatMap((entry) => (entry.clientId === clientId ? accounted(readable(entry)) : []))
    .sort((first, second) => compareInstants(first.at, second.at));
}

/**
 * The readings for which the glass was broken and of which no supervisor has been informed, in the order of entry: what whoever
 * supervises has to look at first.
 *
 * Throws an `InputError` for what is no log.
 *
 * @example
 * ```ts
 * import { readingsWithoutNotice } from 'exit-work/sharing';
 *
 * readingsWithoutNotice({ format: 'exit-work/disclosure-log', formatVersion: 1, id: 'log-1', entries: [] }); // => []
 * ```
 */
export function readingsWithoutNotice(log: DisclosureLog): readonly ReadingEntry[] {
  demandLog(log);
  const { replaced } = enteredBefore(log);
  const noticed = new Set(
    log.entries.flatMap((entry) =>
      entry.kind === 'supervisor-notice' && !replaced.has(entry.id) ? [entry.entryId] : [],
    ),
  );
  return effectiveReadings(log).filter(({ id, glassBroken }) => glassBroken === true && !noticed.has(id));
}

/** Without those that a later entry replaces or takes back. */
function effectiveReadings(log: DisclosureLog): readonly ReadingEntry[] {
  const { replaced } = enteredBefore(log);
  return log.entries.flatMap((entry) => (entry.kind === 'reading' && !replaced.has(entry.id) ? [entry] : []));
}

function readable(entry: ReadingEntry): ReadingEntry {
  if (check(LogEntry, entry).ok) return entry;
  const message = 'an entry of this client cannot be read; verify the log before anything is told of it';
  throw new InputError('disclosure log', [{ code: 'entry-unreadable', path: 'entries', message }]);
}

function accounted({ readAt: at, holderId, role, reach, glassBroken }: ReadingEntry): AccountedReading[] {
  if (reach === undefined) return [];
  const isGlassBroken = glassBroken === true;
  // A former whom the client has met is no news to them.
  const shown = role === 'former' && reach !== 'own-sessions' ? {} : { role };
  return [{ at, holderId, ...shown, reach, isGlassBroken }];
}
