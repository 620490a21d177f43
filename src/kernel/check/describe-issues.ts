import * as z from 'zod';
import { type Issue, linesOf } from '../issue/index.js';
import { checkedArgument } from './checked-argument.js';

export const anyIssue: z.ZodType<Issue> = /* @__PURE__ */ z.lazy(() =>
  z.object({ code: z.string(), path: z.string(), message: z.string() }),
);
const anyIssues: z.ZodType<readonly Issue[]> = /* @__PURE__ */ z.lazy(() => z.array(anyIssue));

/**
 * Issues as lines for a person, one per line: `plan.goals[0].title: expected text, found nothing`.
 *
 * Throws an `InputError` for what is no list of issues.
 *
 * @example
 * ```ts
 * import { describeIssues } from 'exit-work/kernel';
 *
 * describeIssues([{ code: 'wrong-type', path: 'id', message: 'expected text' }]); // => 'id: expected text'
 * ```
 */
export function describeIssues(issues: readonly Issue[]): string {
  return linesOf(checkedArgument('issues', anyIssues, issues));
}
