import { demandShape } from '../../kernel/check/index.js';
import { CaseFile } from './case-file.js';

const known = /* @__PURE__ */ new WeakSet<object>();

/**
 * Holds a caller to giving a case file as a record, once for as long as it is in use. Most come from `readCaseFile`. Records that
 * contradict themselves are no reason to withhold what is due and what falls short.
 */
export function checkedFile(name: string, file: CaseFile): void {
  if (known.has(Object(file))) return;
  demandShape(name, CaseFile, file);
  rememberFile(file);
}

/** Of one that was just read, nobody asks again. */
export function rememberFile(file: CaseFile): void {
  known.add(file);
}
