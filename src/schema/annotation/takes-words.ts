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
  demandSchema(field, 'field');
  return inWords.some((words) => z.safeParse(field, words).success);
}
