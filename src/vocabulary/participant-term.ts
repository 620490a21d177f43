import type { ParticipationTrack } from './case-file/index.js';

/**
 * The word for the person whose case it is: client where taking part is voluntary (CS-1.2-06), beneficiary where a
 * court or a prison obliges (CS-1.2-07). The record is `Client` in both.
 *
 * @example
 * ```ts
 * import { participantTerm } from 'exit-work/vocabulary';
 *
 * participantTerm('mandated'); // => 'beneficiary'
 * ```
 */
export function participantTerm(track: ParticipationTrack): 'client' | 'beneficiary' {
  return track === 'voluntary' ? 'client' : 'beneficiary';
}
