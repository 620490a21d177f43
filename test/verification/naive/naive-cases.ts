import type { Position, PositionCondition, Programme, Requirement, Step } from 'exit-work/programme';

/** Where a case stands, with the milestones that hold and, if something is looked out for, whether it has happened. */
export interface NaiveCase {
  readonly position: Position;
  readonly milestones: readonly string[];
  readonly hasHappened: boolean;
}

/** What can happen next in a case, and what becomes of it. */
export interface NaiveMove {
  readonly event: string;
  readonly step: string;
  readonly missing: readonly string[];
  readonly after: NaiveCase;
}

/** The events that are looked out for, and those with which looking out begins anew. */
export interface LookOut {
  readonly by: readonly string[];
  readonly since: readonly string[];
}

export const nothingSpecial: LookOut = { by: [], since: [] };

const names = new WeakMap<Position, string>();

/** A position in one word; put together once for each, since that takes the most time. */
export function namedPosition(position: Position): string {
  const known = names.get(position) ?? Object.values(position).join();
  names.set(position, known);
  return known;
}

/** In a set of positions that admits every value of what it does not name. */
export function standsIn(position: Position, where: PositionCondition = {}): boolean {
  return Object.entries(where).every(([dimension, values]) =>
    (values as readonly string[]).includes(position[dimension as keyof Position]),
  );
}

/** Every way in which a case begins. */
export function beginnings({ openings }: Programme, { by }: LookOut): readonly NaiveCase[] {
  return Object.values(openings).flatMap(({ event, tracks, stage }) =>
    tracks.flatMap((track) =>
      (['community', 'custody'] as const).map(
        (custody): NaiveCase => ({
          position: {
            track,
            stage,
            status: 'active',
            custody,
            support: 'standard',
            safety: 'settled',
            concern: 'no-concern',
          },
          milestones: [],
          hasHappened: by.includes(event),
        }),
      ),
    ),
  );
}

/** Every event for which there is a step where a case stands, those with milestones missing too. */
export function movesIn(
  programme: Programme,
  { by, since }: LookOut,
): (from: NaiveCase) => readonly NaiveMove[] {
  const steps = Object.entries(programme.steps).map(([name, step]) => ({
    name,
    step,
    where: { status: ['active'], ...step.where } as PositionCondition,
  }));
  // What is possible in a position, and what it leads to, is looked up once for each position.
  const known = new Map<string, readonly (readonly [string, Step, readonly string[], Position])[]>();
  const stepsAt = (position: Position) => {
    const key = namedPosition(position);
    const before = known.get(key);
    if (before !== undefined) return before;
    const here = steps
      .filter(({ where }) => standsIn(position, where))
      .map(({ name, step }) => {
        const after = { ...position, ...step.moves };
        return [name, step, demanded(programme, position, step), after] as const;
      });
    known.set(key, here);
    return here;
  };
  return ({ position, milestones, hasHappened }) =>
    stepsAt(position).map(([step, { event, achieves = [], revokes = [] }, asked, after]) => {
      const kept = milestones.filter((one) => !revokes.includes(one));
      const isSame = achieves.length + revokes.length === 0;
      return {
        event,
        step,
        missing: asked.filter((one) => !milestones.includes(one)),
        after: {
          position: after,
          milestones: isSame ? milestones : [...new Set([...kept, ...achieves])].sort(),
          hasHappened: by.includes(event) || (hasHappened && !since.includes(event)),
        },
      };
    });
}

/** The step's own requirements and the gates of the stages between which it moves, save what it brings about itself. */
function demanded(programme: Programme, position: Position, step: Step): readonly string[] {
  const { requires = [], moves = {}, achieves = [] } = step;
  const holdingHere = (list: readonly Requirement[]) =>
    list.filter(({ where }) => standsIn(position, where)).map(({ milestone }) => milestone);
  const own = holdingHere(requires);
  if (moves.stage === undefined || moves.stage === position.stage) return own;
  const exit = holdingHere(programme.stages[position.stage]?.exit ?? []);
  const entry = holdingHere(programme.stages[moves.stage]?.entry ?? []);
  return [...own, ...[...exit, ...entry].filter((one) => !achieves.includes(one))];
}
