import { type Identifier, isIdentifier } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import type { CaseFile, EntrustedItem } from '../../model/index.js';
import { workerOf } from './worker-of.js';

/**
 * What is entrusted to a worker in a case, or was passed on to them, and not answered since: before they leave, each of it is. Whoever
 * entrusted it is asked whether it may be passed on, and to whom; where they say no, or cannot be asked, it is passed on to nobody. For
 * the worker themselves: others learn that there is something from `entrustedNotices`. Where the worker can no longer answer, the
 * supervisor does, and nothing else in the file waits for it.
 *
 * Throws an `InputError` for what is no case file or no identifier.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { openEntrustedItems } from 'exit-work/sharing';
 *
 * const file: CaseFile = {
 *   format: 'exit-work/case-file', formatVersion: 1, holderId: 'o-exit', id: 'case-1', programme: { id: 'exit-sweden', version: '1.0.0' },
 *   client: { id: 'c-1', givenName: 'Sam', familyName: 'Sample' },
 *   participation: { nature: 'voluntary', since: '2030-01-02' },
 *   accessRestrictions: [], conferences: [], securityConcerns: [], events: [],
 *   opening: {
 *     id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1', role: 'counsellor',
 *     caseId: 'case-1', track: 'voluntary', custody: 'community',
 *   },
 *   entrustedItems: [{
 *     id: 'ei-1', recordId: 'rn-1', entrustedById: 'c-1', entrustedToId: 'm-2', entrustedAt: '2030-03-04T15:00:00+01:00',
 *     supervisorId: 'm-1',
 *   }],
 * };
 * openEntrustedItems(file, 'm-2').map(({ id }) => id); // => ['ei-1']
 * openEntrustedItems(file, 'm-1'); // => []
 * ```
 */
export function openEntrustedItems(file: CaseFile, workerId: Identifier): readonly EntrustedItem[] {
  checkedFile('file', file);
  demand(isIdentifier(workerId), 'workerId', 'an identifier');
  return (file.entrustedItems ?? []).filter((item) => workerOf(item) === workerId);
}
