import * as z from 'zod';
import { explainIssue, unexplained } from './explain-issue.js';
import { inspectJson } from './inspect-json.js';
import { accepted, type Checked, rejected } from './result.js';

/**
 * Checks a value against a schema: first that it is plain, bounded JSON, then what the schema says. All of
 * the schema's findings are returned, by field path.
 *
 * @example
 * ```ts
 * import { CalendarDay, check } from 'exit-work/kernel';
 *
 * check(CalendarDay, '2031-02-30').ok; // => false
 * ```
 */
export function check<T>(schema: z.core.$ZodType<T>, value: unknown): Checked<T> {
  const fault = inspectJson(value);
  if (fault !== undefined) return rejected([fault]);
  const outcome = z.safeParse(schema, value, { reportInput: true, error: () => unexplained });
  if (outcome.success) return accepted(outcome.data);
  return rejected(outcome.error.issues.flatMap(explainIssue));
}
