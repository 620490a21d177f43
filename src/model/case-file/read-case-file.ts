import { checkText, translated } from '../../kernel/check/index.js';
import type { Checked, MessageLanguage } from '../../kernel/index.js';
import type { CaseFile } from './case-file.js';
import { rememberFile } from './checked-file.js';
import { CaseFiles } from './compiled-case-file.js';
import { writtenLater } from './written-later.js';

/**
 * A case file from text: JSON, bounded and plain, and of the form that {@link CaseFile} describes. Whether its
 * log makes sense under its programme is for `openCaseFile` to say. A field that is given twice is refused by its path. Of a
 * file in a later version of the format, that alone is said: by which version it was written, and up to which is read here.
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
  const read = checkText(CaseFiles, text, language);
  if (read.ok) {
    rememberFile(read.value);
    return read;
  }
  const later = writtenLater(text, read.issues);
  return later === undefined ? read : { ok: false, issues: [translated(later, language)] };
}
