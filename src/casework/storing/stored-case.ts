import type { Identifier } from '../../kernel/index.js';
import { digestOf } from '../../sharing/log/index.js';

/**
 * A case as an application stores it: the file as one document, its log beside it with a row for each entry, and the revision by which
 * two who write at once find out. `docs/storing-cases.md` says what to do with it.
 */
export interface StoredCase {
  readonly caseId: Identifier;
  /** SHA-256 of document and log, in hexadecimal digits: another exactly when the file is another. */
  readonly revision: string;
  /** The file without its log, as canonical JSON. */
  readonly document: string;
  /** The opening, and the other entries in the order in which they were entered, each as canonical JSON. */
  readonly log: readonly string[];
}

export function revisionOf({ document, log }: Pick<StoredCase, 'document' | 'log'>): string {
  // Written as a list, no two cases read alike.
  return digestOf(JSON.stringify([document, ...log]));
}
