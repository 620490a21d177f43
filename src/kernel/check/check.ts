import * as z from 'zod';
import { frozen } from '../frozen/index.js';
import { accepted, type Checked, fieldPath, type Issue, rejected } from '../issue/index.js';
import { faultIn } from '../json/index.js';
import { demandSchema } from './demand-schema.js';
import { explainIssue, genericMessage } from './explain-issue.js';
import { knownPath } from './known-path.js';
import { demandLanguage, inLanguage, localIssues, type MessageLanguage } from './message-language.js';

/**
 * Checks a value against a schema: first that it is plain, bounded JSON, then what the schema says. All of
 * the schema's findings are returned, by field path. The messages are in English unless a {@link MessageLanguage} is
 * given.
 *
 * Whatever the value is, the answer says so. Throws an `InputError` where `schema` is none or `language` is none.
 *
 * @example
 * ```ts
 * import { CalendarDay, check } from 'exit-work/kernel';
 * import { de } from 'zod/locales';
 *
 * check(CalendarDay, '2031-02-30').ok; // => false
 * check(CalendarDay, 7, { zod: de() });
 * // => { ok: false, issues: [{ code: 'wrong-type', path: '(root)', message: 'Ungültige Eingabe: erwartet string, erhalten Zahl' }] }
 * ```
 */
export function check<T>(schema: z.core.$ZodType<T>, value: unknown, language?: MessageLanguage): Checked<T> {
  demandSchema(schema, 'schema');
  demandLanguage(language);
  try {
    return checkData(schema, value, language);
  } catch {
    // What throws when it is looked at, such as a getter or a proxy that was revoked, is no data.
    return rejected([inLanguage(unreadable, language)]);
  }
}

const unreadable = /* @__PURE__ */ frozen<Issue>({
  code: 'unreadable',
  path: '(root)',
  message: 'expected plain data; some of it cannot be read',
});

function checkData<T>(
  schema: z.core.$ZodType<T>,
  value: unknown,
  language: MessageLanguage | undefined,
): Checked<T> {
  const fault = faultIn(value);
  if (fault !== undefined) {
    // A forbidden name is one of three of ours.
    const own = fault.code === 'forbidden-name' ? fault.path.slice(-1) : [];
    const above = fault.path.slice(0, fault.path.length - own.length);
    const path = fieldPath([...knownPath(schema, above), ...own]);
    return rejected([inLanguage({ ...fault, path }, language)]);
  }
  return checkPlain(schema, value, language);
}

/** What a schema says of a value that is known to be plain and bounded. */
export function checkPlain<T>(
  schema: z.core.$ZodType<T>,
  value: unknown,
  language: MessageLanguage | undefined,
): Checked<T> {
  const outcome = z.safeParse(schema, value, {
    reportInput: true,
    error: language?.zod.localeError ?? (() => genericMessage),
  });
  if (outcome.success) return accepted(outcome.data);
  const { issues } = outcome.error;
  return rejected(
    language === undefined
      ? issues.flatMap((issue) => explainIssue(issue, schema))
      : issues.flatMap((issue) => localIssues(issue, schema, language)),
  );
}
