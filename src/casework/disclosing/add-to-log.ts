import type { Instant } from '../../kernel/index.js';
import type { DisclosureLog } from '../../sharing/index.js';
import type { Desk } from '../desk/index.js';
import {
  attempted,
  type CaseworkOutcome,
  type KnownCase,
  nextCase,
  refusedFor,
  workerIssues,
} from '../opened/index.js';

/** The case with one more entry in its log of disclosures, by somebody who works on it. */
export function addToLog(
  desk: Desk,
  known: KnownCase,
  entry: { readonly name: string; readonly byId: string; readonly now: Instant },
  add: (log: DisclosureLog) => DisclosureLog,
): CaseworkOutcome {
  const { name, byId, now } = entry;
  const strangers = workerIssues(desk, known.opened, { path: 'byId', id: byId, at: now });
  if (strangers.length > 0) return refusedFor(name, strangers);
  const added = attempted(name, () => ({ disclosures: add(known.opened.disclosures) }));
  return added.ok ? nextCase(desk, known, { name, disclosures: added.disclosures, now }) : added;
}
