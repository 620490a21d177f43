import type { Identifier } from '../../kernel/index.js';
import { digestOf } from '../../sharing/log/index.js';

/**
 * A case as an application stores it: the file as one document, its log beside it with a row for each entry, and the revision by which
 * two who write at once find out. `docs/storing-cases.md` says what to do with it.
 */
export interface StoredCase {
  readonly caseId: Identifier;
  /** SHA-256 of all the rest, in hexadecimal digits: another exactly when the case is another. */
  readonly revision: string;
  /** The file without its log, as canonical JSON. */
  readonly document: string;
  /** What was decided on the sharing of the case, as canonical JSON. */
  readonly rulings: string;
  /** The opening, and the other entries in the order in which they were entered, each as canonical JSON. */
  readonly log: readonly string[];
  /** The head of the log of disclosures, and its entries in their order, each as canonical JSON. */
  readonly disclosures: readonly string[];
}

export function revisionOf({
  document,
  rulings,
  log,
  disclosures,
}: Omit<StoredCase, 'caseId' | 'revision'>): string {
  // Written as lists, no two cases read alike.
  return digestOf(JSON.stringify([document, rulings, log, disclosures]));
}
