import { type Identifier, isIdentifier } from '../../kernel/index.js';
import { demand } from '../../kernel/issue/index.js';
import { checkedFile, type IdentifiedInFile, identifiersOfFile } from '../../model/case-file/index.js';
import type { CaseFile } from '../../model/index.js';

/**
 * Whether a worker of the house may read a record as far as entrusting goes: nobody has entrusted it, or what it stands in, to another.
 * Of a record that nobody entrusted it says nothing else. A mark is read by whom it names. To whom it was passed on reads it by a request that names it: that stands as long as the
 * ground does.
 *
 * Throws an `InputError` for what is no case file or no identifier, and for a record that the file does not hold: of that it knows nothing.
 *
 * @example
 * ```ts
 * import type { CaseFile } from 'exit-work/model';
 * import { mayReadEntrusted } from 'exit-work/sharing';
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
 *   rapportNotes: [{ id: 'rn-1', notedOn: '2030-03-04', memberId: 'm-2', note: 'Said it to nobody else.' }],
 * };
 * ['m-1', 'm-2'].map((worker) => mayReadEntrusted(file, 'rn-1', worker)); // => [false, true]
 * ```
 */
export function mayReadEntrusted(file: CaseFile, recordId: Identifier, workerId: Identifier): boolean {
  checkedFile('file', file);
  demand(isIdentifier(recordId), 'recordId', 'an identifier');
  demand(isIdentifier(workerId), 'workerId', 'an identifier');
  const held = identifiersOfFile(file);
  const asked = held.find(({ id }) => id === recordId);
  demand(asked !== undefined, 'recordId', 'a record that is filed in the case');
  const around = new Set(held.filter((one) => isAround(one, asked)).map(({ id }) => id));
  return (file.entrustedItems ?? []).every(
    (item) => !(around.has(item.recordId) || around.has(item.id)) || item.entrustedToId === workerId,
  );
}

/** The record itself, and what it stands in: a goal goes with its plan. */
function isAround({ path: outer }: IdentifiedInFile, { path }: IdentifiedInFile): boolean {
  return outer.length <= path.length && outer.every((key, depth) => path[depth] === key);
}
