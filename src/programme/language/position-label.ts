import { match } from 'ts-pattern';
import {
  caseStatuses,
  custodyStates,
  isValueOf,
  labelOf,
  participationTracks,
  safetyStates,
  securityConcernStates,
  supportIntensities,
  type Vocabulary,
} from '../../vocabulary/index.js';
import type { Dimension } from './position.js';
import type { Programme } from './programme.js';

/**
 * How a value of a dimension is shown: by the programme’s own label for stages, by the field’s for the rest.
 *
 * @example
 * ```ts
 * import { blueprints, positionLabel } from 'exit-work/programme';
 *
 * positionLabel(blueprints.pairs, 'custody', 'custody'); // => 'In custody'
 * ```
 */
export function positionLabel(programme: Programme, dimension: Dimension, value: string): string {
  const from = (list: Vocabulary) => (isValueOf(list, value) ? labelOf(list, value) : value);
  return match(dimension)
    .with('track', () => from(participationTracks))
    .with('stage', () => programme.stages[value]?.label ?? value)
    .with('status', () => from(caseStatuses))
    .with('custody', () => from(custodyStates))
    .with('support', () => from(supportIntensities))
    .with('safety', () => from(safetyStates))
    .with('concern', () => from(securityConcernStates))
    .exhaustive();
}
