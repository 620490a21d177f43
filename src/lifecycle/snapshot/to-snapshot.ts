import { type CaseState, demandState } from '../case/index.js';
import { type CaseSnapshot, snapshotFormat } from './case-snapshot.js';

/**
 * A state as plain data to keep, in this library’s own format. Keep the log as well: it is the truth, and what a later
 * version cannot read is rebuilt from it.
 *
 * @example
 * ```ts
 * import { openCase, toSnapshot } from 'exit-work/lifecycle';
 * import { blueprints } from 'exit-work/programme';
 *
 * const opened = openCase(blueprints.exitSweden, {
 *   id: 'e-1', type: 'client.made-contact', instant: '2030-01-02T16:00:00+01:00', actorId: 'm-1',
 *   role: 'former', caseId: 'case-1', track: 'voluntary', custody: 'community',
 * });
 * opened.ok && toSnapshot(opened.state).programme; // => { id: 'exit-sweden', version: '1.0.0' }
 * ```
 */
export function toSnapshot(state: CaseState): CaseSnapshot {
  demandState(state);
  const { programme, caseId, position, milestones, sequence, instant, latest } = state;
  const { openConcerns, openingId, idsAtInstant } = state;
  return {
    ...snapshotFormat,
    programme: { id: programme.id, version: programme.version },
    caseId,
    position: { ...position },
    milestones: [...milestones],
    sequence,
    instant,
    latest: { ...latest },
    ...(openConcerns === undefined ? {} : { openConcerns: openConcerns.map((one) => ({ ...one })) }),
    ...(openingId === undefined ? {} : { openingId }),
    ...(idsAtInstant === undefined ? {} : { idsAtInstant: [...idsAtInstant] }),
  };
}
