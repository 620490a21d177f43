import type { ParticipationTrack } from '../../vocabulary/index.js';
import type { Opening } from '../language/index.js';

/**
 * A case that another programme hands over, with what may be handed over: it begins here as every case does
 * (CS-4.6-01, CS-4.6-08).
 *
 * @example
 * ```ts
 * import { transferOpening } from 'exit-work/programme';
 *
 * transferOpening(['voluntary']).event; // => 'transfer.received'
 * ```
 */
export function transferOpening(tracks: readonly ParticipationTrack[]): Opening<'intake', never> {
  return {
    event: 'transfer.received',
    by: ['case-manager', 'programme-manager'],
    tracks,
    stage: 'intake',
    citation: { follows: ['CS-4.6-01', 'CS-4.6-08'] },
  };
}
