import { type ParticipationTrack, participationTracks } from './case-file/index.js';
import { demandValue } from './list/index.js';

/**
 * The word for the person whose case it is: client where taking part is voluntary (CS-1.2-06), beneficiary where a
 * court or a prison obliges (CS-1.2-07). The record is `Client` in both. Throws an `InputError` for what is no track.
 *
 * @example
 * ```ts
 * import { participantTerm } from 'exit-work/vocabulary';
 *
 * participantTerm('mandated'); // => 'beneficiary'
 * ```
 */
export function participantTerm(track: ParticipationTrack): 'client' | 'beneficiary' {
  demandValue(participationTracks, track, 'track');
  return track === 'voluntary' ? 'client' : 'beneficiary';
}
