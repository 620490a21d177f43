import { fieldPath } from '../kernel/field-path.js';
import type { Issue } from '../kernel/issue.js';
import { caseEvents, isValueOf } from '../vocabulary/index.js';
import type { Programme, Requirement } from './programme.js';
import { areDisjoint, type Where } from './where.js';

/**
 * What the parts of a programme say wrongly of each other: names that nothing declares, or that are taken, tracks
 * that it does not run on, openings and steps that overlap.
 */
export function checkProgramme(programme: Programme): readonly Issue[] {
  return [
    ...unknownNames(programme),
    ...takenNames(programme),
    ...unknownTracks(programme),
    ...overlappingOpenings(programme),
    ...overlappingSteps(programme),
  ];
}

type Path = readonly PropertyKey[];

function* unknownNames(programme: Programme): Generator<Issue> {
  const { stages, milestones, openings, steps, duties, events = {} } = programme;
  const isStage = (stage: string) => Object.hasOwn(stages, stage);
  const isMilestone = (milestone: string) => Object.hasOwn(milestones, milestone);
  const isEvent = (type: string) => isValueOf(caseEvents, type) || Object.hasOwn(events, type);

  for (const [path, stage] of stagesNamed(programme)) {
    if (!isStage(stage))
      yield { path: fieldPath(path), message: `no stage \`${stage}\` is declared in \`stages\`` };
  }
  for (const [path, milestone] of milestonesNamed(programme)) {
    if (isMilestone(milestone)) continue;
    yield { path: fieldPath(path), message: `no milestone \`${milestone}\` is declared in \`milestones\`` };
  }
  const named: (readonly [Path, string])[] = [
    ...Object.entries(openings).map(([id, { event }]) => [['openings', id, 'event'], event] as const),
    ...Object.entries(steps).map(([id, { event }]) => [['steps', id, 'event'], event] as const),
    ...Object.entries(duties).flatMap(([id, { fulfilledBy, after }]) => [
      [['duties', id, 'fulfilledBy'], fulfilledBy] as const,
      ...after.map((event, index) => [['duties', id, 'after', index], event] as const),
    ]),
  ];
  for (const [path, type] of named) {
    if (isEvent(type)) continue;
    yield {
      path: fieldPath(path),
      message: `the field knows no event \`${type}\`; declare it in \`events\``,
    };
  }
}

function* stagesNamed({ openings, steps, duties, stages }: Programme): Generator<readonly [Path, string]> {
  const within = (path: Path, where: Where | undefined) =>
    (where?.stage ?? []).map((stage, index) => [[...path, 'where', 'stage', index], stage] as const);
  for (const [id, opening] of Object.entries(openings)) yield [['openings', id, 'stage'], opening.stage];
  for (const [id, step] of Object.entries(steps)) {
    yield* within(['steps', id], step.where);
    if (step.moves?.stage !== undefined) yield [['steps', id, 'moves', 'stage'], step.moves.stage];
  }
  for (const [id, duty] of Object.entries(duties)) yield* within(['duties', id], duty.where);
  for (const [path, requirement] of requirementsOf(stages, steps)) yield* within(path, requirement.where);
}

function* milestonesNamed({ steps, stages }: Programme): Generator<readonly [Path, string]> {
  for (const [path, { milestone }] of requirementsOf(stages, steps))
    yield [[...path, 'milestone'], milestone];
  for (const [id, { achieves = [], revokes = [] }] of Object.entries(steps)) {
    yield* achieves.map((milestone, index) => [['steps', id, 'achieves', index], milestone] as const);
    yield* revokes.map((milestone, index) => [['steps', id, 'revokes', index], milestone] as const);
  }
}

function* requirementsOf(
  stages: Programme['stages'],
  steps: Programme['steps'],
): Generator<readonly [Path, Requirement]> {
  const listed = (path: Path, requirements: readonly Requirement[] = []) =>
    requirements.map((requirement, index) => [[...path, index], requirement] as const);
  for (const [id, { entry, exit }] of Object.entries(stages)) {
    yield* listed(['stages', id, 'entry'], entry);
    yield* listed(['stages', id, 'exit'], exit);
  }
  for (const [id, { requires }] of Object.entries(steps)) yield* listed(['steps', id, 'requires'], requires);
}

/** Where a case stands before it begins; the machine of a programme has it besides the stages. */
const takenStage = 'unopened';

function* takenNames({ stages }: Programme): Generator<Issue> {
  if (!Object.hasOwn(stages, takenStage)) return;
  yield {
    path: fieldPath(['stages', takenStage]),
    message: `\`${takenStage}\` is what a case is before it begins; give the stage another name`,
  };
}

function* unknownTracks({ tracks, openings }: Programme): Generator<Issue> {
  for (const [id, opening] of Object.entries(openings)) {
    for (const [index, track] of opening.tracks.entries()) {
      if (tracks.includes(track)) continue;
      yield {
        path: fieldPath(['openings', id, 'tracks', index]),
        message: `the programme does not run on the \`${track}\` track; add it to \`tracks\``,
      };
    }
  }
}

/** An event must open a case in one way on one track. */
function* overlappingOpenings({ openings }: Programme): Generator<Issue> {
  const entries = Object.entries(openings);
  for (const [index, [id, opening]] of entries.entries()) {
    for (const [otherId, other] of entries.slice(index + 1)) {
      if (opening.event !== other.event || !opening.tracks.some((track) => other.tracks.includes(track)))
        continue;
      yield {
        path: fieldPath(['openings', otherId, 'tracks']),
        message: `\`${otherId}\` and \`${id}\` can both answer \`${opening.event}\` on one track; set them apart`,
      };
    }
  }
}

/** An event must mean one thing in one position. */
function* overlappingSteps({ steps }: Programme): Generator<Issue> {
  const entries = Object.entries(steps);
  for (const [index, [id, step]] of entries.entries()) {
    for (const [otherId, other] of entries.slice(index + 1)) {
      if (step.event !== other.event || areDisjoint(step.where, other.where)) continue;
      yield {
        path: fieldPath(['steps', otherId, 'where']),
        message: `\`${otherId}\` and \`${id}\` can both answer \`${step.event}\` in one position; set them apart`,
      };
    }
  }
}
