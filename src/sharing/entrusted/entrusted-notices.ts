import { type Identifier, type Instant, isIdentifier } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import { checkedFile } from '../../model/case-file/index.js';
import type { CaseFile } from '../../model/index.js';
import { workerOf } from './worker-of.js';

/** That something is entrusted to a worker: not what, not by whom, and not in which record it stands. */
export interface EntrustedNotice {
  readonly id: Identifier;
  /** Who has it now. */
  readonly workerId: Identifier;
  readonly since: Instant;
}

/**
 * What a supervisor learns of what was entrusted to others in a case and not answered: that there is one, since when, and who has it.
 *
 * Throws an `InputError` for what is no case file or no identifier.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { entrustedNotices } from 'exit-work/sharing';
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
 * entrustedNotices(file, 'm-1'); // => [{ id: 'ei-1', workerId: 'm-2', since: '2030-03-04T15:00:00+01:00' }]
 * ```
 */
export function entrustedNotices(file: CaseFile, supervisorId: Identifier): readonly EntrustedNotice[] {
  checkedFile('file', file);
  demand(isIdentifier(supervisorId), 'supervisorId', 'an identifier');
  return (file.entrustedItems ?? []).flatMap((item) => {
    const workerId = workerOf(item);
    if (item.supervisorId !== supervisorId || workerId === undefined) return [];
    return [{ id: item.id, workerId, since: item.entrustedAt }];
  });
}
