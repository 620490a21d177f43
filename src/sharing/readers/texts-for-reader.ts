import { checkedFile } from '../../model/case-file/index.js';
import { CaseFile } from '../../model/index.js';
import { refuseOtherFile } from '../decision/contract/index.js';
import { type TextToClear, textsToClear } from '../view/index.js';
import { asDisclosure } from './as-disclosure.js';
import { openPartOf } from './open-part.js';
import type { ReadingDecision } from './reading-decision.js';
import { demandReadingDecision } from './reading-view.js';

/**
 * The texts that a reader does not see although their own categories lie open: they may contain what the role does not need. A worker
 * who may read them, and says what is in one, makes the record of that with `clearedTextOf`; from then on `readingView` shows it,
 * if nothing was found that the reader may not see.
 *
 * Throws an `InputError` for what is no case file or no decision, and where the decision is on another file.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { decideReading, sharingPolicyOf, textsForReader } from 'exit-work/sharing';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'example-programme', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   team: [{ id: 'm-1', organisationId: 'o-exit', name: 'Alex Example', role: 'programme-manager' }],
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   accessRestrictions: [], conferences: [], events: [],
 *   securityConcerns: [{
 *     id: 'sc-1', direction: 'from-client', raisedAt: '2030-02-01T09:00:00+01:00', description: 'threw a chair in the kitchen',
 *   }],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'programme-manager',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 * };
 * const decision = decideReading(
 *   {
 *     id: 'reading-1', clientId: 'c-1', holderId: 'o-exit', memberId: 'm-1', role: 'programme-manager', instant: '2030-03-05T09:00:00Z',
 *   },
 *   sharingPolicyOf([file]),
 * );
 * textsForReader(file, decision).map(({ path }) => path); // => ['securityConcerns[0].description']
 * ```
 */
export function textsForReader(file: CaseFile, decision: ReadingDecision): readonly TextToClear[] {
  checkedFile('file', file);
  demandReadingDecision(decision);
  refuseOtherFile(file, decision.request);
  const open = openPartOf(file, decision);
  return open === undefined ? [] : textsToClear(CaseFile, open, asDisclosure(file, decision), file);
}
