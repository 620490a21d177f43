import { type Checked, fieldPath, type Issue } from '../../kernel/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import { type CaseFile, readCaseFile } from '../../model/index.js';
import type { Programme } from '../../programme/index.js';
import { demandProgrammes } from '../../programme/language/index.js';
import type { CaseState, Refusal } from '../case/index.js';
import { type CaseLog, effectiveEntries, entriesOf, historyUnder, replayHistory } from '../log/index.js';
import { type CaseFileOptions, checkedOptions } from './case-file-options.js';
import { issuesIn } from './check-case-file.js';

/** A case file that holds together, with the state that its log leads to. */
export interface OpenedCaseFile {
  readonly file: CaseFile;
  readonly state: CaseState;
}

/**
 * Reads a whole case file as text, as another organisation sends it: JSON, the schema, what the parts say of each
 * other, and the log, which must replay under its programme. The answer is the file with its state, or every
 * fault of the first of these four that fails, by field path. Throws an `InputError` for what is no text, or no list of
 * programmes, and for an option that there is not.
 *
 * @example
 * ```ts
 * import { openCaseFile } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCaseFile('{"id": "case-1"', Object.values(blueprints));
 * opened.ok ? [] : opened.issues.map((issue) => issue.path); // => ['(root)']
 * ```
 */
export function openCaseFile(
  text: string,
  programmes: readonly Programme[],
  options: CaseFileOptions = {},
): Checked<OpenedCaseFile> {
  const known = checkedOptions(options);
  demandProgrammes(programmes);
  const read = readCaseFile(text);
  return read.ok ? replayCaseFile(read.value, programmes, known) : read;
}

/**
 * The same for a case file that is at hand as a record already. Throws an `InputError` for what is none.
 *
 * @example
 * ```ts
 * import { replayCaseFile } from 'exit-work/lifecycle';
 * import type { CaseFile } from 'exit-work/model';
 * import { blueprints } from 'exit-work/programme';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-1', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   organisations: [{ id: 'o-1', name: 'Open Door', kind: 'civil-society-organisation' }],
 *   team: [{ id: 'm-1', organisationId: 'o-1', name: 'Alex Example', role: 'former' }],
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'former',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const opened = replayCaseFile(file, [blueprints.exitSweden]);
 * opened.ok && opened.value.state.position.stage; // => 'intake'
 * ```
 */
export function replayCaseFile(
  file: CaseFile,
  programmes: readonly Programme[],
  options: CaseFileOptions = {},
): Checked<OpenedCaseFile> {
  const known = checkedOptions(options);
  checkedFile('file', file);
  demandProgrammes(programmes);
  const programme = programmes.find(
    ({ id, version }) => id === file.programme.id && version === file.programme.version,
  );
  if (programme === undefined) return { ok: false, issues: [unknownProgramme(programmes)] };
  const log: CaseLog = [file.opening, ...file.events];
  const history = historyUnder(programme, log);
  // Whom the programme lets correct is asked when the log is replayed.
  const entries = history.ok ? entriesOf(history, file.events) : effectiveEntries(file);
  const issues = issuesIn(programme, file, entries, known.timeZone);
  if (issues.length > 0) return { ok: false, issues };
  const replayed = replayHistory(programme, log, history);
  if (!replayed.ok) return { ok: false, issues: refusalIssues(replayed.at, replayed.refusal) };
  return { ok: true, value: { file, state: replayed.state } };
}

function unknownProgramme(programmes: readonly Programme[]): Issue {
  const known = programmes.map(({ id, version }) => `\`${id}\` ${version}`).join(', ');
  return {
    code: 'programme-not-at-hand',
    path: 'programme',
    message: `expected a programme that is at hand, in its version: ${known}`,
  };
}

function refusalIssues(at: number, { reasons }: Refusal): readonly Issue[] {
  const path = fieldPath(at === 0 ? ['opening'] : ['events', at - 1]);
  return reasons.map(({ code, text }) => ({ code, path, message: text }));
}
