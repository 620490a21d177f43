import type { OpenedCaseFile } from '../../lifecycle/index.js';
import type { DisclosureLog } from '../../sharing/index.js';
import type { CaseRulings } from './case-rulings.js';

/**
 * A whole case as a desk works on it: the file with the state that its log leads to, the log of what was disclosed and read, and what
 * was decided on its sharing. Nobody changes it: an operation of the desk gives the next one.
 */
export interface OpenedCase extends OpenedCaseFile {
  readonly disclosures: DisclosureLog;
  readonly rulings: CaseRulings;
}
