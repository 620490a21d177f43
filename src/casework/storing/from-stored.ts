import { frozen } from '../../kernel/frozen/index.js';
import type { Checked, Issue } from '../../kernel/index.js';
import { type CaseFileOptions, openCaseFile } from '../../lifecycle/index.js';
import { type CaseFile, readCaseFile } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgrammes } from '../../programme/language/index.js';
import type { Desk } from '../desk/index.js';
import { issuesBeside, type OpenedCase, openAt } from '../opened/index.js';
import type { StoredCase } from './stored-case.js';
import { storedParts } from './stored-parts.js';

/**
 * A case as it was stored, opened again as `openCaseFile` opens its file, with its log of disclosures, which must be whole, and its rulings.
 * Refuses, with its path, what was not stored together: parts of which one was changed elsewhere (`other-revision`), those of another
 * case (`other-stored-case`), and rows of the log that are no single entry (`rows-of-several-entries`). Whose case it is, nobody
 * asks here: the `openStored` of a desk does.
 *
 * Throws an `InputError` for what is no stored case, no list of programmes, and for an option that there is not.
 *
 * @example
 * ```ts
 * import { fromStored } from 'exit-work/casework';
 * import { blueprints } from 'exit-work/programme';
 *
 * const torn = { caseId: 'case-1', revision: '4f2a', document: '{}', rulings: '{}', log: ['{}'], disclosures: ['{}'] };
 * const opened = fromStored(torn, Object.values(blueprints));
 * opened.ok ? '' : opened.issues[0]?.code; // => 'other-revision'
 * ```
 */
export function fromStored(
  stored: StoredCase,
  programmes: readonly Programme[],
  options: CaseFileOptions = {},
): Checked<OpenedCase> {
  const parts = storedParts(stored);
  demandProgrammes(programmes);
  if (!parts.ok) return parts;
  const { text, disclosures, rulings } = parts.value;
  const opened = openCaseFile(text, programmes, options);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const issues = [...issuesOfFile(stored, file), ...issuesBeside(file, { disclosures, rulings })];
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { ...opened.value, disclosures, rulings } };
}

/** The same at a desk: a case of its holder. */
export function openStored(desk: Desk, stored: StoredCase): Checked<OpenedCase> {
  const parts = storedParts(stored);
  if (!parts.ok) return parts;
  const { text, disclosures, rulings } = parts.value;
  const read = readCaseFile(text);
  if (!read.ok) return read;
  const issues = issuesOfFile(stored, read.value);
  return issues.length > 0 ? { ok: false, issues } : openAt(desk, { file: read.value, disclosures, rulings });
}

function issuesOfFile({ caseId, log }: StoredCase, { id, events }: CaseFile): readonly Issue[] {
  if (id !== caseId) return [otherCase];
  return events.length === log.length - 1 ? [] : [rowsOfSeveral];
}

const otherCase = /* @__PURE__ */ frozen<Issue>({
  code: 'other-stored-case',
  path: 'caseId',
  message: 'expected the case of the document that is stored under this identifier',
});

const rowsOfSeveral = /* @__PURE__ */ frozen<Issue>({
  code: 'rows-of-several-entries',
  path: 'log',
  message: 'expected each entry of the log in a row of its own',
});
