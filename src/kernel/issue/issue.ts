/**
 * One thing that is wrong with an input, told without repeating the input: `message` never holds a value
 * that was entered, because values are personal data.
 */
export interface Issue {
  /** What kind of thing is wrong, in kebab-case: what programs compare, while messages may change. All are in `docs/messages.md`. */
  readonly code: string;
  /** Where, as `fieldPath` writes it. */
  readonly path: string;
  /** What was expected and what to do; lower case, no full stop. */
  readonly message: string;
}

/**
 * Issues as lines for a person, one per line: `plan.goals[0].title: expected text, found nothing`.
 *
 * @example
 * ```ts
 * import { describeIssues } from 'exit-work/kernel';
 *
 * describeIssues([{ code: 'wrong-type', path: 'id', message: 'expected text' }]); // => 'id: expected text'
 * ```
 */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `${path}: ${message}`).join('\n');
}
