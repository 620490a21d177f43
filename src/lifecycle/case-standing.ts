import { compareInstants, type Instant } from '../kernel/index.js';
import type { CaseFile } from '../model/index.js';
import { type StandingEntry, standingEntries } from './standing-entries.js';

const closings = ['case.closed', 'case.transferred'];
const reopenings = ['case.reopened'];
const imprisonments = ['client.imprisoned', 'measure.revoked'];
const releases = ['client.released', 'client.released-unprepared'];

/** Whether the log of a case says that it is closed, and was not taken up again since. */
export function isClosed(file: CaseFile): boolean {
  const events = standingEntries(file);
  return isLater(lastOf(events, closings), lastOf(events, reopenings));
}

/** Whether the log of a case says that the client is in custody: as the case was opened, unless something followed. */
export function isInCustody(file: CaseFile): boolean {
  const events = standingEntries(file);
  const imprisoned = lastOf(events, imprisonments);
  const released = lastOf(events, releases);
  return imprisoned === undefined && released === undefined
    ? file.opening.custody === 'custody'
    : isLater(imprisoned, released);
}

function lastOf(entries: readonly StandingEntry[], types: readonly string[]): Instant | undefined {
  return entries
    .filter(({ event: { type } }) => types.includes(type))
    .map(({ event: { instant } }) => instant)
    .sort(compareInstants)
    .at(-1);
}

function isLater(one: Instant | undefined, other: Instant | undefined): boolean {
  return one !== undefined && (other === undefined || compareInstants(one, other) > 0);
}
