import type { Issue } from '../kernel/issue.js';
import { discretionaryGates } from './checks/discretionary-gates.js';
import { dutiesWithoutEnd } from './checks/duties-without-end.js';
import { gatedOpenings } from './checks/gated-openings.js';
import { misplacedSteps } from './checks/misplaced-steps.js';
import { overlaps } from './checks/overlaps.js';
import { takenNames } from './checks/taken-names.js';
import { unfulfillableDuties } from './checks/unfulfillable-duties.js';
import { unknownNames } from './checks/unknown-names.js';
import { unknownTracks } from './checks/unknown-tracks.js';
import type { Programme } from './programme.js';

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
