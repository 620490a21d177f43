import { type Checked, check, type MessageLanguage, readJson, translated } from '../../kernel/index.js';
import { CaseFile } from './case-file.js';

/**
 * A case file from text: JSON, bounded and plain, and of the form that {@link CaseFile} describes. Whether its
 * log makes sense under its programme is for `openCaseFile` to say.
 *
 * @example
 * ```ts
 * import { readCaseFile } from 'exit-work/model';
 *
 * readCaseFile('[]');
 * // => { ok: false, issues: [{ code: 'wrong-type', path: '(root)', message: 'expected an object with named fields, found a list' }] }
 * ```
 */
export function readCaseFile(text: string, language?: MessageLanguage): Checked<CaseFile> {
  const read = readJson(text);
  if (read.ok) return check(CaseFile, read.value, language);
  return { ok: false, issues: read.issues.map((issue) => translated(issue, language)) };
}
