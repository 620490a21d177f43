import { InputError, type Issue } from 'exit-work/kernel';

/** With which issues something is refused; none where it is not. Whatever else is thrown is no refusal. */
export function issuesThrown(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}
