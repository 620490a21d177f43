import type { FailureOf } from './outcome.js';
import type { RefusalOf } from './refusal-of.js';
import { type IssueReason, issueReason } from './refusal-reason.js';
import type { Checked } from './result.js';

/** The refusal of something that is no event. The type is shown only if it has the form of one. */
export function malformedEvent(
  event: unknown,
  { issues }: FailureOf<Checked<unknown>>,
): RefusalOf<IssueReason<'invalid'>> {
  const [first = { path: '(root)', message: 'is not acceptable here' }, ...others] = issues;
  return {
    event: shownType(event),
    reasons: [issueReason('invalid', first), ...others.map((issue) => issueReason('invalid', issue))],
  };
}

function shownType(event: unknown): string {
  // Read without running anything: a getter may throw.
  const type: unknown =
    typeof event === 'object' && event !== null
      ? Object.getOwnPropertyDescriptor(event, 'type')?.value
      : undefined;
  return typeof type === 'string' && /^[a-z-]{1,40}\.[a-z-]{1,40}$/.test(type) ? type : '(unreadable event)';
}
