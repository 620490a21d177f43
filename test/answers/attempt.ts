import { InputError } from 'exit-work/kernel';

/** What a call gives, or what it throws at callers who made a mistake: that is an answer too. */
export function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof InputError) return { threw: error.message, issues: error.issues };
    if (error instanceof RangeError) return { threw: error.message };
    throw error;
  }
}
