import * as z from 'zod';
import { coded, demand, demandFields } from '../kernel/issue/index.js';
import { wordsOfOther } from '../kernel/text/index.js';
import { type DataCategory, type Vocabulary, valuesOf } from '../vocabulary/index.js';
import { annotated, orUnread, type TextAnnotation } from './annotation/index.js';
import { branded, type Field } from './field.js';

/** A value of a list, or what the list does not name, in words after `other: `. */
export type CodedOrText<Value extends string> = Value | `other: ${string}`;

// Aborts, so that a text that is neither is told of both.
const inWords = z.string().regex(wordsOfOther, { abort: true });
const shownValues = 12;

/**
 * A value of a list that the sources leave open: one of its values, or `other: ` and a text of at most 200 characters.
 * One leaf, so that a list of them stays a list of texts and every table holds it in one column.
 *
 * A value of the list says what the list says, and `valuesMayContain` where that tells more than the category; what the words
 * behind `other: ` may contain, `mayContain` says.
 *
 * Throws an `InputError` for what is no list, and for an annotation that is none.
 *
 * @example
 * ```ts
 * import { codedOrText, unread } from 'exit-work/schema';
 * import { ideologies } from 'exit-work/vocabulary';
 * import * as z from 'zod';
 *
 * const ideology = codedOrText(ideologies, unread({ label: 'Ideology', category: 'beliefs', subject: 'client' }));
 * ['islamist', 'other: a sect', 'a sect'].map((value) => z.safeParse(ideology, value).success); // => [true, true, false]
 * ```
 */
export function codedOrText<Value extends string>(
  list: Vocabulary<Value>,
  annotation: TextAnnotation & { readonly valuesMayContain?: readonly DataCategory[] },
): Field<CodedOrText<Value>> {
  demandFields(annotation, 'annotation');
  const values = valuesOf(list);
  const shown = values.slice(0, shownValues).join('`, `');
  const more = values.length > shownValues ? ', …' : '';
  const error = coded(
    'not-in-list-nor-text',
    `expected one of \`${shown}\`${more}, or \`other: \` and a few words`,
  );
  const choice = [z.enum(values), inWords as z.ZodType<`other: ${string}`, `other: ${string}`>] as const;
  return branded<CodedOrText<Value>, 'required'>(
    z.union(
      choice,
      annotated({ error }, { valuesMayContain: [], ...orUnread(annotation), vocabulary: list }),
    ),
  );
}

/**
 * Whether a value of an open list is in words of its own.
 *
 * Throws an `InputError` for what is no text.
 *
 * @example
 * ```ts
 * import { isFreeText } from 'exit-work/schema';
 *
 * isFreeText('other: a sect'); // => true
 * isFreeText('islamist'); // => false
 * ```
 */
export function isFreeText(value: string): value is `other: ${string}` {
  demand(typeof value === 'string', 'value', 'text');
  return value.startsWith('other: ');
}
