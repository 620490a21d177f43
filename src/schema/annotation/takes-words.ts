import * as z from 'zod';
import { demandSchema } from '../../kernel/check/index.js';

// What takes one of these takes any words; an open list takes them behind its prefix.
const inWords = ['any words, in any number', 'other: any words, in any number'];

/**
 * Whether a field takes words of one’s own: a text, a name, an open list. Throws an `InputError` for what is no schema.
 *
 * @example
 * ```ts
 * import { Client } from 'exit-work/model';
 * import { takesWords } from 'exit-work/schema';
 *
 * takesWords(Client.shape.offenceHistory); // => true
 * takesWords(Client.shape.dateOfBirth); // => false
 * ```
 */
export function takesWords(field: z.core.$ZodType): boolean {
  const before = known.get(field);
  if (before !== undefined) return before;
  demandSchema(field, 'field');
  const takes = inWords.some((words) => z.safeParse(field, words).success);
  known.set(field, takes);
  return takes;
}

// A field does not change, and to try it costs an issue.
const known = /* @__PURE__ */ new WeakMap<z.core.$ZodType, boolean>();
