import * as z from 'zod';
import { type Vocabulary, valuesOf } from '../vocabulary/index.js';
import type { Annotation } from './annotation.js';
import { type Field, leaf } from './field.js';

/** A value of a list, or what the list does not name, in words after `other: `. */
export type OpenTerm<Value extends string> = Value | `other: ${string}`;

// Aborts, so that a text that is neither is told of both.
const inWords = z.string().regex(/^other: \S(?:[^\r\n\u2028\u2029]{0,198}\S)?$/u, { abort: true });
const shownValues = 12;

/**
 * A value of a list that the sources leave open: one of its values, or `other: ` and a text of at most 200 characters.
 * One leaf, so that a list of them stays a list of texts and every table holds it in one column.
 *
 * @example
 * ```ts
 * import { openTerm } from 'exit-work/schema';
 * import { ideologies } from 'exit-work/vocabulary';
 * import * as z from 'zod';
 *
 * const ideology = openTerm(ideologies, { label: 'Ideology', category: 'beliefs', subject: 'client' });
 * ['islamist', 'other: a sect', 'a sect'].map((value) => z.safeParse(ideology, value).success); // => [true, true, false]
 * ```
 */
export function openTerm<Value extends string>(
  list: Vocabulary<Value>,
  annotation: Annotation,
): Field<OpenTerm<Value>> {
  const values = valuesOf(list);
  const shown = values.slice(0, shownValues).map((value) => `\`${value}\``);
  const more = values.length > shown.length ? ', …' : '';
  const schema = z.union([z.enum(values), inWords as z.ZodType<`other: ${string}`, `other: ${string}`>], {
    error: `expected one of ${shown.join(', ')}${more}, or \`other: \` and a few words`,
  });
  return leaf<OpenTerm<Value>>(schema, { ...annotation, vocabulary: list });
}

/**
 * Whether a value of an open list is in words of its own.
 *
 * @example
 * ```ts
 * import { isInOwnWords } from 'exit-work/schema';
 *
 * isInOwnWords('other: a sect'); // => true
 * isInOwnWords('islamist'); // => false
 * ```
 */
export function isInOwnWords(value: string): value is `other: ${string}` {
  return value.startsWith('other: ');
}
