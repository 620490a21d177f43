import { refusedArgument } from '../../kernel/check/index.js';
import { canonicalJson, check } from '../../kernel/index.js';
import { demand, demandFields } from '../../kernel/issue/index.js';
import type { OpenedCaseFile } from '../../lifecycle/index.js';
import { CaseFile } from '../../model/index.js';
import { revisionOf, type StoredCase } from './stored-case.js';

/**
 * An opened case as it is stored. Where the case stands is not stored: it is what the log leads to, and `fromStored` says it
 * again. Two files that say the same have one revision, in whatever order their fields stand, and whether a list of which there is nothing is empty or left out.
 *
 * Throws an `InputError` for what is no opened case, and for a file that is none any more, of the form that `CaseFile` describes. Whether its references
 * lead somewhere and its log replays is not asked again: that was said when it was opened.
 *
 * @example
 * ```ts
 * import { toStored } from 'exit-work/casework';
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
 * const stored = opened.ok ? toStored(opened.value) : undefined;
 * stored?.caseId; // => 'case-1'
 * stored?.log.length; // => 1
 * stored?.revision.length; // => 64
 * ```
 */
export function toStored(opened: Pick<OpenedCaseFile, 'file'>): StoredCase {
  const given = demandFields(opened, 'opened')['file'];
  demand(given !== undefined, 'opened', 'an opened case, with its file: what `openCaseFile` answers');
  const checked = check(CaseFile, given);
  if (!checked.ok) throw refusedArgument('opened.file', checked.issues);
  const { opening, events, ...rest } = checked.value;
  const document = canonicalJson(rest);
  const log = [opening, ...events].map(canonicalJson);
  return { caseId: rest.id, revision: revisionOf({ document, log }), document, log };
}
