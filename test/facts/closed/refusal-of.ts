import { InputError } from 'exit-work/kernel';

/** What is refused and where, as `code at path`; nothing where it is not. */
export function refusalOf(enter: () => unknown): readonly string[] {
  try {
    enter();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} at ${path}`);
    throw error;
  }
  return [];
}
