import { InputError } from 'exit-work/kernel';

/** What callers without types, or with casts, hand over. */
export function untyped(value: unknown): never {
  return value as never;
}

/** What a call says is wrong with its arguments; nothing where it accepts them. */
export function refusedArguments(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}
