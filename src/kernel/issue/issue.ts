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

/** Issues as lines for a person. */
export function linesOf(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `${path}: ${message}`).join('\n');
}
