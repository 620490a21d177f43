import type { PositionCondition, Programme, Requirement } from '../language/index.js';

/** A name with the place where it stands. */
export type Named = readonly [path: readonly PropertyKey[], name: string];
type Path = readonly PropertyKey[];

const each = (path: Path, names: readonly string[] = []): readonly Named[] =>
  names.map((name, index) => [[...path, index], name]);

const stagesOf = (path: Path, where: PositionCondition | undefined): readonly Named[] =>
  each([...path, 'stage'], where?.stage);

/** Every stage that a part of the programme names. */
export function* stagesNamed(programme: Programme): Generator<Named> {
  const { openings, steps, tasks, invariants = {} } = programme;
  for (const [id, opening] of Object.entries(openings)) yield [['openings', id, 'stage'], opening.stage];
  for (const [id, { where, moves }] of Object.entries(steps)) {
    yield* stagesOf(['steps', id, 'where'], where);
    if (moves?.stage !== undefined) yield [['steps', id, 'moves', 'stage'], moves.stage];
  }
  for (const [id, { where }] of Object.entries(tasks)) yield* stagesOf(['tasks', id, 'where'], where);
  for (const [path, { where }] of requirementsIn(programme)) yield* stagesOf([...path, 'where'], where);
  for (const [id, invariant] of Object.entries(invariants)) {
    for (const field of ['where', 'wanted', 'entering', 'from', 'to'] as const) {
      const where =
        field in invariant ? (Reflect.get(invariant, field) as PositionCondition | undefined) : undefined;
      yield* stagesOf(['invariants', id, field], where);
    }
  }
}

/** Every milestone that a part of the programme names. */
export function* milestonesNamed(programme: Programme): Generator<Named> {
  const { stages, steps, tasks, invariants = {} } = programme;
  for (const [path, { milestone }] of requirementsIn(programme)) yield [[...path, 'milestone'], milestone];
  for (const [id, { strands = {} }] of Object.entries(stages)) {
    for (const [strand, { milestones }] of Object.entries(strands)) {
      yield* each(['stages', id, 'strands', strand, 'milestones'], milestones);
    }
  }
  for (const [id, { achieves, revokes }] of Object.entries(steps)) {
    yield* each(['steps', id, 'achieves'], achieves);
    yield* each(['steps', id, 'revokes'], revokes);
  }
  for (const [id, { given }] of Object.entries(tasks)) yield* each(['tasks', id, 'given'], given);
  for (const [id, invariant] of Object.entries(invariants)) {
    if (invariant.kind === 'never') {
      yield* each(['invariants', id, 'holding'], invariant.holding);
      yield* each(['invariants', id, 'missing'], invariant.missing);
    }
    if (invariant.kind === 'keeps') yield* each(['invariants', id, 'milestones'], invariant.milestones);
  }
}

/** Every event that a part of the programme names. */
export function* eventsNamed({ openings, steps, tasks, invariants = {} }: Programme): Generator<Named> {
  for (const [id, { event }] of Object.entries(openings)) yield [['openings', id, 'event'], event];
  for (const [id, { event }] of Object.entries(steps)) yield [['steps', id, 'event'], event];
  for (const [id, { fulfilledBy, after }] of Object.entries(tasks)) {
    yield [['tasks', id, 'fulfilledBy'], fulfilledBy];
    yield* each(['tasks', id, 'after'], after);
  }
  for (const [id, invariant] of Object.entries(invariants)) {
    const path = ['invariants', id];
    if ('event' in invariant && invariant.event !== undefined) yield [[...path, 'event'], invariant.event];
    if ('events' in invariant) yield* each([...path, 'events'], invariant.events);
    if (invariant.kind !== 'preceded') continue;
    yield* each([...path, 'by'], invariant.by);
    yield* each([...path, 'since'], invariant.since);
  }
}

/** Every step that an invariant names. */
export function* stepsNamed({ invariants = {} }: Programme): Generator<Named> {
  for (const [id, invariant] of Object.entries(invariants)) {
    if ('step' in invariant && invariant.step !== undefined)
      yield [['invariants', id, 'step'], invariant.step];
  }
}

/** Every requirement of a gate or a step. */
export function* requirementsIn({
  stages,
  steps,
}: Programme): Generator<readonly [path: Path, requirement: Requirement]> {
  const listed = (path: Path, requirements: readonly Requirement[] = []) =>
    requirements.map((requirement, index) => [[...path, index], requirement] as const);
  for (const [id, { entry, exit }] of Object.entries(stages)) {
    yield* listed(['stages', id, 'entry'], entry);
    yield* listed(['stages', id, 'exit'], exit);
  }
  for (const [id, { requires }] of Object.entries(steps)) yield* listed(['steps', id, 'requires'], requires);
}
