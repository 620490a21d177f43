import { compareInstants } from '../../kernel/index.js';
import type { CaseFile } from '../../model/index.js';
import { effectiveEntries } from './effective-entries.js';

const closings = ['case.closed', 'case.transferred'];
const reopenings = ['case.reopened'];
const imprisonments = ['client.imprisoned', 'measure.revoked'];
const releases = ['client.released', 'client.released-unprepared'];

/** Whether the log of a case says that it is closed, and was not taken up again since. */
export function isClosed(file: CaseFile): boolean {
  return lastOf(file, [...closings, ...reopenings], closings) ?? false;
}

/** Whether the log of a case says that the client is in custody: as the case was opened, unless something followed. */
export function isInCustody(file: CaseFile): boolean {
  return lastOf(file, [...imprisonments, ...releases], imprisonments) ?? file.opening.custody === 'custody';
}

/** Whether the last of some events was one of these; nothing where none of them happened. */
function lastOf(file: CaseFile, among: readonly string[], these: readonly string[]): boolean | undefined {
  const last = effectiveEntries(file)
    .filter(({ event: { type } }) => among.includes(type))
    .sort((one, other) => compareInstants(one.event.instant, other.event.instant))
    .at(-1);
  return last === undefined ? undefined : these.includes(last.event.type);
}
