import type { MigrationMap } from 'exit-work/lifecycle';
import { type CaseEvent, type OpeningEvent, recordsFiledWith } from 'exit-work/model';
import {
  defineProgramme,
  type PositionCondition,
  type Programme,
  type Requirement,
  type Stage,
  type Step,
} from 'exit-work/programme';

/** The name read backwards: another name for everything, in another alphabetical order. */
export function mirrored(name: string): string {
  return [...name].reverse().join('');
}

/** Events with which a record is filed are known by their names; the others may have any. */
export function mirroredEvent(event: string): string {
  return recordsFiledWith(event).length === 0 ? mirrored(event) : event;
}

/** The same programme in its next version, with every stage, milestone and event called otherwise. */
export function mirroredProgramme(programme: Programme): Programme {
  const { stages, milestones, openings, steps, events = {} } = programme;
  const used = [...Object.values(openings), ...Object.values(steps)].map(({ event }): string => event);
  const names = new Set([...used, ...Object.keys(events)]);
  const renamed = [...names].filter((event) => mirroredEvent(event) !== event);
  const { invariants: _, ...others } = programme;
  return defineProgramme<string, string, string>({
    ...others,
    version: '2.0.0',
    stages: mapped(stages, stageOf, mirrored),
    milestones: mapped(milestones, (milestone) => milestone, mirrored),
    openings: mapped(openings, (opening) => ({
      ...opening,
      event: mirroredEvent(opening.event),
      stage: mirrored(opening.stage),
    })),
    steps: mapped(steps, stepOf),
    tasks: {},
    events: Object.fromEntries(
      renamed.map((event) => [mirrored(event), { label: event, definition: 'The same under another name.' }]),
    ),
  });
}

/** The way from a programme to its mirrored version. */
export function mirroringMap({ stages, milestones, openings, steps }: Programme): MigrationMap {
  const events = [...Object.values(openings), ...Object.values(steps)].map(({ event }): string => event);
  const under = (names: readonly string[], rename: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [name, rename(name)]));
  return {
    stages: under(Object.keys(stages), mirrored),
    milestones: under(Object.keys(milestones), mirrored),
    events: under(events, mirroredEvent),
  };
}

export function mirroredEntry<T extends CaseEvent | OpeningEvent>(event: T): T {
  return { ...event, type: mirroredEvent(event.type) };
}

function mapped<T, U>(
  parts: Readonly<Record<string, T>>,
  part: (one: T) => U,
  rename: (name: string) => string = (name) => name,
): Record<string, U> {
  return Object.fromEntries(Object.entries(parts).map(([name, one]) => [rename(name), part(one)]));
}

function whereOf(where: PositionCondition): PositionCondition {
  return where.stage === undefined ? where : { ...where, stage: where.stage.map(mirrored) };
}

function requirementsOf(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.map(({ where, ...requirement }) => ({
    ...requirement,
    milestone: mirrored(requirement.milestone),
    ...(where === undefined ? {} : { where: whereOf(where) }),
  }));
}

function stageOf({ entry = [], exit = [], strands = {}, ...stage }: Stage): Stage {
  return {
    ...stage,
    entry: requirementsOf(entry),
    exit: requirementsOf(exit),
    strands: mapped(strands, ({ milestones, ...strand }) => ({
      ...strand,
      milestones: milestones.map(mirrored),
    })),
  };
}

function stepOf({ where, moves, ...step }: Step): Step<string, string, string> {
  return {
    ...step,
    event: mirroredEvent(step.event),
    ...(where === undefined ? {} : { where: whereOf(where) }),
    ...(moves === undefined
      ? {}
      : { moves: moves.stage === undefined ? moves : { ...moves, stage: mirrored(moves.stage) } }),
    requires: requirementsOf(step.requires ?? []),
    achieves: (step.achieves ?? []).map(mirrored),
    revokes: (step.revokes ?? []).map(mirrored),
  };
}
