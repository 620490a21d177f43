import { type Issue, linesOf } from './issue.js';

/**
 * Thrown by `parse…` functions and by `define…` functions when the programmer hands over something that
 * cannot be right. `issues` says the same as the message, by field path. Use the `safeParse…` twin for input
 * that people or other systems supply.
 *
 * @example
 * ```ts
 * import { InputError } from 'exit-work/kernel';
 *
 * new InputError('case file', [{ code: 'wrong-type', path: 'id', message: 'expected text' }]).issues.length; // => 1
 * ```
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** The same for every error of this kind; what is wrong in particular have the issues. */
  readonly code = 'input-refused';
  /** What was refused: `case file`, `arguments`. */
  readonly what: string;
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    super(`the ${what} cannot be accepted:\n${linesOf(issues)}`);
    this.what = what;
    this.issues = issues;
  }
}
