import type * as z from 'zod';
import { demand, demandFields, demandOptions, type Issue } from '../issue/index.js';
import { explainIssue } from './explain-issue.js';

/**
 * In which language messages are told. Without it they are this library’s own, in English.
 *
 * zod ships some forty languages: `import { de } from 'zod/locales'`, then `{ zod: de() }`. What this library says of
 * its own accord, such as the rules of records, has no translation there; `own` gives one by the code of the issue:
 * `germanMessages`, or texts of yours.
 */
export interface MessageLanguage {
  /** A language of zod: `de()`, `fr()`, `nl()`, `sv()`, `fi()`, `pl()`, … */
  readonly zod: { readonly localeError: z.core.$ZodErrorMap };
  /** Messages by the code of their issue, before what zod says. What is missing stays as zod’s language tells it, or English. */
  readonly own?: Readonly<Record<string, string>>;
}

/** Recognised by its shape, since the languages of zod are functions. */
export function demandLanguage(language: MessageLanguage | undefined): void {
  if (language === undefined) return;
  const { zod, own = {} } = demandOptions(language, 'language', ['zod', 'own']);
  const { localeError } = demandFields(zod, 'language.zod');
  demand(typeof localeError === 'function', 'language.zod', 'a language of zod, such as `de()`');
  demand(isTexts(own), 'language.own', 'texts by the codes of their issues');
}

function isTexts(own: unknown): boolean {
  return Object.values(demandFields(own, 'language.own')).every((text) => typeof text === 'string');
}

/** A zod issue in the language: by its code, or as zod’s language tells it; else what the schema says, in English. */
export function localIssues(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  language: MessageLanguage,
): readonly Issue[] {
  return explainIssue(issue, schema).map(({ code, path }) =>
    inLanguage({ code, path, message: messageOfZod(issue, language) }, language),
  );
}

/** Of a field that is not known zod tells the name; here it stays unsaid. */
function messageOfZod(issue: z.core.$ZodIssue, { zod }: MessageLanguage): string {
  if (issue.code !== 'unrecognized_keys') return issue.message;
  const message = zod.localeError({ code: issue.code, keys: ['…'], input: undefined });
  return typeof message === 'string' ? message : (message?.message ?? issue.message);
}

/** An issue in the language, where that has a text for its code. */
export function inLanguage({ code, path, message }: Issue, language: MessageLanguage | undefined): Issue {
  const own = language?.own ?? {};
  return { code, path, message: Object.hasOwn(own, code) ? (own[code] ?? message) : message };
}
