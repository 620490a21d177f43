import type { Position, Programme, Requirement, Step } from '../../programme/index.js';
import { satisfiesInAnyStatus } from '../../programme/language/index.js';

/**
 * What a step asks for and the case does not have: its own requirements, and the gates of the stage that it
 * leaves and of the stage that it enters.
 */
export function unmetRequirements(
  programme: Programme,
  step: Step,
  position: Position,
  milestones: readonly string[],
): readonly Requirement[] {
  return requirementsOf(programme, step, position).filter(
    ({ milestone, where }) => satisfiesInAnyStatus(position, where) && !milestones.includes(milestone),
  );
}

/** Everything a step asks for in a position, met or not. */
export function requirementsOf(programme: Programme, step: Step, position: Position): readonly Requirement[] {
  const { requires = [], moves, achieves = [] } = step;
  const entered = moves?.stage;
  if (entered === undefined || entered === position.stage) return requires;
  const gates = [
    ...(programme.stages[position.stage]?.exit ?? []),
    ...(programme.stages[entered]?.entry ?? []),
  ];
  // A gate that the step itself brings about is no hindrance to it.
  return [...requires, ...gates.filter(({ milestone }) => !achieves.includes(milestone))];
}
