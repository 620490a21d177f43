import {
  caseStatuses,
  custodyStates,
  participationTracks,
  safetyStates,
  securityConcernStates,
  supportIntensities,
  valuesOf,
} from '../../vocabulary/index.js';
import type { Dimension } from './position.js';
import type { Programme } from './programme.js';

/** The values that each dimension of a position can have in a programme, in the order of their lists. */
export function positionValues({
  stages,
}: Pick<Programme, 'stages'>): Readonly<Record<Dimension, readonly string[]>> {
  return {
    track: valuesOf(participationTracks),
    stage: Object.keys(stages),
    status: valuesOf(caseStatuses),
    custody: valuesOf(custodyStates),
    support: valuesOf(supportIntensities),
    safety: valuesOf(safetyStates),
    concern: valuesOf(securityConcernStates),
  };
}
