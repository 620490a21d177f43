import * as z from 'zod';
import { coded } from '../kernel/issue/index.js';
import type { Annotation } from './annotation/index.js';
import { type Field, leaf } from './field.js';

const tagged = /* @__PURE__ */ languageOfTag();

/**
 * A language by its tag (BCP 47), such as `de`, `en-GB` or `zh-Hant`.
 *
 * @example
 * ```ts
 * import { languageTag } from 'exit-work/schema';
 * import * as z from 'zod';
 *
 * const made = languageTag({ label: 'Language', category: 'identity', subject: 'client' });
 * ['de', 'German language'].map((value) => z.safeParse(made, value).success); // => [true, false]
 * ```
 */
export function languageTag(annotation: Annotation): Field<string> {
  return leaf(tagged, annotation);
}

function languageOfTag(): z.ZodType<string, string> {
  return z
    .string()
    .max(35)
    .refine(isLanguageTag, {
      error: coded(
        'unknown-language-tag',
        'expected the tag of a language (BCP 47), such as `de` or `en-GB`',
      ),
    });
}

/** Two or three letters, and what narrows them; a longer word is no language, although it could be registered as one. */
function isLanguageTag(tag: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-|$)/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
