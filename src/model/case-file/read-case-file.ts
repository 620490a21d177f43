import { checkText } from '../../kernel/check/index.js';
import type { Checked, MessageLanguage } from '../../kernel/index.js';
import { CaseFile } from './case-file.js';

/**
 * A case file from text: JSON, bounded and plain, and of the form that {@link CaseFile} describes. Whether its
 * log makes sense under its programme is for `openCaseFile` to say. A field that is given twice is refused by its path.
 * Throws an `InputError` for what is no text.
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
  return checkText(CaseFile, text, language);
}
