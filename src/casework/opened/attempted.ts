import { InputError } from '../../kernel/index.js';
import { type CaseworkRefusal, refusedFor } from './casework-refusal.js';

/** What comes of something that throws for what does not fit: at a desk that is a refusal, by path. */
export function attempted<Answer extends object>(
  name: string,
  attempt: () => Answer,
): (Answer & { readonly ok: true }) | { readonly ok: false; readonly refusal: CaseworkRefusal } {
  try {
    return { ...attempt(), ok: true };
  } catch (error) {
    if (error instanceof InputError) return refusedFor(name, error.issues);
    throw error;
  }
}
