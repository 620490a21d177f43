import type * as z from 'zod';
import { fieldPath, type Issue, safeKey } from '../issue/index.js';

/**
 * In which language messages are told. Without it they are this library’s own, in English.
 *
 * zod ships some forty languages: `import { de } from 'zod/locales'`, then `{ zod: de() }`. What this library says of
 * its own accord, such as the rules of records, has no translation there; `own` gives one by the English text.
 */
export interface MessageLanguage {
  /** A language of zod: `de()`, `fr()`, `nl()`, `sv()`, `fi()`, `pl()`, … */
  readonly zod: { readonly localeError: z.core.$ZodErrorMap };
  /** This library’s own messages, by their English text. What is missing stays English. */
  readonly own?: Readonly<Record<string, string>>;
}

/** A zod issue as zod’s language tells it; what a schema says of its own accord is in English still. */
export function localIssues(issue: z.core.$ZodIssue, { zod }: MessageLanguage): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: fieldPath(issue.path), message: issue.message }];
  return issue.keys.map((key) => {
    const told = zod.localeError({ code: issue.code, keys: [safeKey(key)], input: undefined });
    const message = typeof told === 'string' ? told : (told?.message ?? issue.message);
    return { path: fieldPath([...issue.path, key]), message };
  });
}

/**
 * An issue of this library’s own in the language, where it has a translation.
 *
 * @example
 * ```ts
 * import { translated } from 'exit-work/kernel';
 * import { de } from 'zod/locales';
 *
 * const german = { zod: de(), own: { 'expected some text': 'hier fehlt ein Text' } };
 * translated({ path: 'notes', message: 'expected some text' }, german).message; // => 'hier fehlt ein Text'
 * ```
 */
export function translated({ path, message }: Issue, language: MessageLanguage | undefined): Issue {
  return { path, message: language?.own?.[message] ?? message };
}
