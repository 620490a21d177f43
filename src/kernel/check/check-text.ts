import type * as z from 'zod';
import type { Checked } from '../issue/index.js';
import { readJsonWith } from '../json/index.js';
import { check, checkPlain } from './check.js';
import { knownPath } from './known-path.js';
import { demandLanguage, inLanguage, type MessageLanguage } from './message-language.js';

/** Reads a JSON text and checks what it says against a schema. */
export function checkText<T>(
  schema: z.core.$ZodType<T>,
  text: string,
  language?: MessageLanguage,
): Checked<T> {
  demandLanguage(language);
  const read = readJsonWith(text, (path) => knownPath(schema, path));
  if (!read.ok) return { ok: false, issues: read.issues.map((issue) => inLanguage(issue, language)) };
  const { data, isPlain } = read.value;
  return isPlain ? checkPlain(schema, data, language) : check(schema, data, language);
}
