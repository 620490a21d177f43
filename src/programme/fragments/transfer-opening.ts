import { demand } from '../../kernel/issue/index.js';
import { type ParticipationTrack, participationTracks } from '../../vocabulary/index.js';
import { demandValue } from '../../vocabulary/list/index.js';
import type { Opening } from '../language/index.js';

/**
 * A case that another programme hands over, with what may be handed over: it begins here as every case does
 * (CS-4.6-01, CS-4.6-08). Throws an `InputError` for what is no track.
 *
 * @example
 * ```ts
 * import { transferOpening } from 'exit-work/programme';
 *
 * transferOpening(['voluntary']).event; // => 'transfer.received'
 * ```
 */
export function transferOpening(tracks: readonly ParticipationTrack[]): Opening<'intake', never> {
  demand(Array.isArray(tracks) && tracks.length > 0, 'tracks', 'a list of tracks');
  for (const track of tracks) demandValue(participationTracks, track, 'tracks');
  return {
    event: 'transfer.received',
    by: ['case-manager', 'programme-manager'],
    tracks,
    stage: 'intake',
    citation: { follows: ['CS-4.6-01', 'CS-4.6-08'] },
  };
}
