import type { Checked } from '../issue/index.js';
import { refusedArgument } from './demand-record.js';

/**
 * For arguments that cost much to check and are given again and again, such as a programme that is to be proved: each is checked when it
 * is first given, and remembered for as long as it is in use.
 */
export function checkedOnce(
  read: (value: unknown) => Checked<object>,
): (name: string, value: unknown) => void {
  const known = new WeakSet<object>();
  return (name, value) => {
    if (known.has(Object(value))) return;
    const outcome = read(value);
    if (!outcome.ok) throw refusedArgument(name, outcome.issues);
    known.add(Object(value));
  };
}
