import type { Issue } from './issue.js';

/** One reason why something is refused: `text` says it in plain words, `code` and what else a reason has says it to programs. */
export interface RefusalReason<Code extends string = string, Source extends string = string> {
  readonly code: Code;
  /** Lower case, no full stop; never a value that was entered. */
  readonly text: string;
  /** The statements behind it; none where it is ours. */
  readonly sources: readonly Source[];
}

/** A reason that lies in one field of what was handed in. */
export interface IssueReason<Code extends string> extends RefusalReason<Code, never> {
  readonly issue: Issue;
}

/** A reason that lies in one field. Where the issue says nothing more exact, its code is the reason's. */
export function issueReason<Code extends string>(
  code: Code,
  { path, message, code: exact = code }: Omit<Issue, 'code'> & { readonly code?: string },
): IssueReason<Code> {
  return { code, text: `${path}: ${message}`, sources: [], issue: { code: exact, path, message } };
}
