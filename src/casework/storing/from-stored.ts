import * as z from 'zod';
import { checkedArgument } from '../../kernel/check/index.js';
import { frozen } from '../../kernel/frozen/index.js';
import { type Checked, Identifier, type Issue } from '../../kernel/index.js';
import { type CaseFileOptions, type OpenedCaseFile, openCaseFile } from '../../lifecycle/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgrammes } from '../../programme/language/index.js';
import { revisionOf, type StoredCase } from './stored-case.js';

const storedCase = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    caseId: Identifier,
    revision: z.string(),
    document: z.string(),
    log: z.array(z.string()).min(1),
  }),
);

/**
 * A case as it was stored, opened again as `openCaseFile` does. Refuses, with its path, what was not stored together: a document and a
 * log of which one was changed elsewhere (`other-revision`), those of another case (`other-stored-case`), and rows of the log that are no single
 * entry (`rows-of-several-entries`).
 *
 * Throws an `InputError` for what is no stored case, no list of programmes, and for an option that there is not.
 *
 * @example
 * ```ts
 * import { fromStored } from 'exit-work/casework';
 * import { blueprints } from 'exit-work/programme';
 *
 * const torn = { caseId: 'case-1', revision: '4f2a', document: '{}', log: ['{}'] };
 * const opened = fromStored(torn, Object.values(blueprints));
 * opened.ok ? '' : opened.issues[0]?.code; // => 'other-revision'
 * ```
 */
export function fromStored(
  stored: StoredCase,
  programmes: readonly Programme[],
  options: CaseFileOptions = {},
): Checked<OpenedCaseFile> {
  const { caseId, revision, document, log } = checkedArgument('stored', storedCase, stored);
  demandProgrammes(programmes);
  if (revision !== revisionOf({ document, log })) return { ok: false, issues: [otherRevision] };
  const opened = openCaseFile(joined(document, log), programmes, options);
  if (!opened.ok) return opened;
  const { id, events } = opened.value.file;
  if (id !== caseId) return { ok: false, issues: [otherCase] };
  return events.length === log.length - 1 ? opened : { ok: false, issues: [rowsOfSeveral] };
}

/** The text of the whole file. What was stored has fields; a log that one of them brings besides is a name that stands twice. */
function joined(document: string, [opening, ...entries]: readonly string[]): string {
  return `${document.slice(0, -1)},"opening":${opening},"events":[${entries.join(',')}]}`;
}

const otherRevision = /* @__PURE__ */ frozen<Issue>({
  code: 'other-revision',
  path: 'revision',
  message:
    'expected the revision of this document with this log; they were not stored together, or one of them was changed since',
});

const rowsOfSeveral = /* @__PURE__ */ frozen<Issue>({
  code: 'rows-of-several-entries',
  path: 'log',
  message: 'expected each entry of the log in a row of its own',
});

const otherCase = /* @__PURE__ */ frozen<Issue>({
  code: 'other-stored-case',
  path: 'caseId',
  message: 'expected the case of the document that is stored under this identifier',
});
