import type { Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';
import { discretionaryGates } from './discretionary-gates.js';
import { dutiesWithoutEnd } from './duties-without-end.js';
import { gatedOpenings } from './gated-openings.js';
import { misplacedSteps } from './misplaced-steps.js';
import { overlaps } from './overlaps.js';
import { takenNames } from './taken-names.js';
import { unfulfillableDuties } from './unfulfillable-duties.js';
import { unknownNames } from './unknown-names.js';
import { unknownTracks } from './unknown-tracks.js';

const checks = [
  unknownNames,
  takenNames,
  unknownTracks,
  overlaps,
  gatedOpenings,
  discretionaryGates,
  dutiesWithoutEnd,
  unfulfillableDuties,
  misplacedSteps,
];

/**
 * What the parts of a programme say wrongly of each other: names that nothing declares, or that are taken, tracks
 * that it does not run on, openings and steps that overlap, gates that nobody could pass by duty.
 */
export function checkProgramme(programme: Programme): readonly Issue[] {
  return checks.flatMap((check) => [...check(programme)]);
}
