import { match } from 'ts-pattern';
import { demand } from '../../kernel/issue/index.js';
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
import { demandProgramme } from './demand-programme.js';
import { type Dimension, dimensions } from './position.js';
import { positionValues } from './position-values.js';
import type { Programme } from './programme.js';

/**
 * How a value of a dimension is shown: by the programme’s own label for stages, by the field’s for the rest. Throws an
 * `InputError` for what is no programme, no dimension or no value of it.
 *
 * @example
 * ```ts
 * import { blueprints, positionLabel } from 'exit-work/programme';
 *
 * positionLabel(blueprints.pairs, 'custody', 'custody'); // => 'In custody'
 * ```
 */
export function positionLabel(programme: Programme, dimension: Dimension, value: string): string {
  demandProgramme(programme);
  demand(isDimension(dimension), 'dimension', `one of \`${dimensions.join('`, `')}\``);
  demand(
    positionValues(programme)[dimension].includes(value),
    'value',
    'a value of the dimension in this programme',
  );
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

function isDimension(value: unknown): value is Dimension {
  return dimensions.some((dimension) => dimension === value);
}
