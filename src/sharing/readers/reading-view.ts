import { demand, demandFields } from '../../kernel/issue/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import { CaseFile } from '../../model/index.js';
import { refuseOtherFile } from '../decision/contract/index.js';
import { type View, viewRecord } from '../view/index.js';
import { asDisclosure } from './as-disclosure.js';
import { openPartOf } from './open-part.js';
import type { ReadingDecision } from './reading-decision.js';
import { type SafetyWarning, safetyWarningsIn } from './safety-warnings.js';

/** A file as one worker may see it. */
export interface ReadingView {
  readonly file: View<CaseFile>;
  /** What warns whoever meets the client, oldest first. */
  readonly warnings: readonly SafetyWarning[];
}

/**
 * The file as the worker of a decision may read it, and what warns them for their safety. It withholds as `viewRecord` does: by the
 * category of each field, by what words may contain unless somebody has cleared them for the house (purpose `case-management`),
 * and what may not be known to be there leaves no trace.
 *
 * Whoever reads anything is warned: of what a warning tells, nothing else is asked. To whom nothing lies open, nothing is shown.
 *
 * Throws an `InputError` for what is no case file or no decision, and where the decision is on the file of another client or holder.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { decideReading, readingView, sharingPolicyOf } from 'exit-work/sharing';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'example-programme', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample', telephone: '+00 555 0100' },
 *   team: [{ id: 'm-1', organisationId: 'o-exit', name: 'Alex Example', role: 'volunteer' }],
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   accessRestrictions: [], conferences: [], events: [],
 *   securityConcerns: [{
 *     id: 'sc-1', direction: 'from-client', raisedAt: '2030-02-01T09:00:00+01:00', description: 'threw a chair in the kitchen',
 *   }],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'volunteer',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const decision = decideReading(
 *   {
 *     id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', memberId: 'm-1', role: 'volunteer', instant: '2030-03-05T09:00:00Z',
 *   },
 *   sharingPolicyOf([file]),
 * );
 * const view = readingView(file, decision);
 * view.file.client; // => { id: 'c-1', givenName: 'Sam', familyName: 'Sample' }
 * view.warnings; // => [{ danger: 'from-client', since: '2030-02-01T09:00:00+01:00', measures: [] }]
 * ```
 */
export function readingView(file: CaseFile, decision: ReadingDecision): ReadingView {
  checkedFile('file', file);
  demandReadingDecision(decision);
  refuseOtherFile(file, decision.request);
  const open = openPartOf(file, decision);
  if (open === undefined) return { file: {}, warnings: [] };
  return {
    file: viewRecord(CaseFile, open, asDisclosure(file, decision), { clearing: file }),
    warnings: safetyWarningsIn(file, decision.request.instant),
  };
}

/** Recognised by its shape: it is made by the rules. */
export function demandReadingDecision(decision: ReadingDecision): void {
  const { request, reach, categories, withheld } = demandFields(decision, 'decision');
  demandFields(request, 'decision.request');
  demand(typeof reach === 'string', 'decision.reach', 'text');
  demand(
    reach === 'file' || reach === 'own-sessions' || reach === 'nothing',
    'decision.reach',
    '`file`, `own-sessions` or `nothing`',
  );
  demand(Array.isArray(categories), 'decision.categories', 'a list');
  demand(Array.isArray(withheld), 'decision.withheld', 'a list');
  for (const one of withheld) demandFields(one, 'decision.withheld');
}
