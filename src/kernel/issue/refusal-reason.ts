import type { CitationOf } from '../citation/index.js';
import type { Issue } from './issue.js';

/** One reason why something is refused: `text` says it in plain words, `code` and what else a reason has says it to programs. */
export interface RefusalReason<Code extends string = string, Citation = CitationOf<string>> {
  readonly code: Code;
  /** Lower case, no full stop; never a value that was entered. */
  readonly text: string;
  /** How it stands to the sources; left out where there is nothing to cite, as with an input that is malformed. */
  readonly citation?: Citation;
}

/** A reason that lies in one field of what was handed in. */
export interface IssueReason<Code extends string> {
  readonly code: Code;
  readonly text: string;
  /** What cannot be read is no matter of sources. */
  readonly citation?: never;
  readonly issue: Issue;
}

/** A reason that lies in one field. Where the issue says nothing more exact, its code is the reason's. */
export function issueReason<Code extends string>(
  code: Code,
  { path, message, code: exact = code }: Omit<Issue, 'code'> & { readonly code?: string },
): IssueReason<Code> {
  return { code, text: `${path}: ${message}`, issue: { code: exact, path, message } };
}
