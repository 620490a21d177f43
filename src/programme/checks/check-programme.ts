import type { Issue } from '../../kernel/issue/index.js';
import type { Programme } from '../language/index.js';
import { ambiguousSteps } from './ambiguous-steps.js';
import { discretionaryGates } from './discretionary-gates.js';
import { duplicateNames } from './duplicate-names.js';
import { gatedOpenings } from './gated-openings.js';
import { misplacedSteps } from './misplaced-steps.js';
import { tasksWithoutEnd } from './tasks-without-end.js';
import { unfulfillableTasks } from './unfulfillable-tasks.js';
import { unknownNames } from './unknown-names.js';
import { unknownTracks } from './unknown-tracks.js';

const checks = [
  unknownNames,
  duplicateNames,
  unknownTracks,
  ambiguousSteps,
  gatedOpenings,
  discretionaryGates,
  tasksWithoutEnd,
  unfulfillableTasks,
  misplacedSteps,
];

/**
 * What the parts of a programme say wrongly of each other: names that nothing declares, or that are taken, tracks
 * that it does not run on, openings and steps that overlap, gates that nobody could pass by task.
 */
export function checkProgramme(programme: Programme): readonly Issue[] {
  return checks.flatMap((check) => [...check(programme)]);
}
