import type { Dimension, Invariant, Programme } from 'exit-work/programme';
import { beginnings, type NaiveCase, type NaiveMove, nothingSpecial, standsIn } from './naive-cases.js';
import { type Found, type NaiveExploration, naiveExploration } from './naive-exploration.js';

/** The length of a shortest log that breaks an invariant; nothing where none does. Written from its definition. */
export function naiveLength(
  programme: Programme,
  invariant: Invariant,
  explored: NaiveExploration,
): number | undefined {
  switch (invariant.kind) {
    case 'never': {
      const { where, holding = [], missing = [] } = invariant;
      return shortestTo(
        explored,
        ({ is: { position, milestones } }) =>
          standsIn(position, where) &&
          holding.every((one) => milestones.includes(one)) &&
          !missing.some((one) => milestones.includes(one)),
      );
    }
    case 'possible':
      return shortestTo(
        explored,
        (one) => standsIn(one.is.position, invariant.where) && !can(one, invariant),
      );
    case 'impossible':
      return shortestTo(explored, (one) => standsIn(one.is.position, invariant.where) && can(one, invariant));
    case 'reachable': {
      const good = leadingTo(explored, ({ is }) => standsIn(is.position, invariant.wanted));
      return shortestTo(explored, (one, key) => standsIn(one.is.position, invariant.where) && !good.has(key));
    }
    case 'preceded': {
      const { event, step, where, entering, by, since = [] } = invariant;
      const watched = naiveExploration(programme, { by, since });
      if (entering === undefined) {
        // Nothing comes before the event that opens a case, and it is nowhere before it.
        if (where === undefined && step === undefined && opensBy(programme, event)) return 1;
        return shortestBy(
          watched,
          (before, move) =>
            move.event === event &&
            (step === undefined || move.step === step) &&
            standsIn(before.position, where) &&
            !before.hasHappened,
        );
      }
      // A case that begins there enters there, and the event that enters counts, too.
      const enters = ({ is: { position, hasHappened }, events }: Found) =>
        events === 1 && standsIn(position, entering) && !hasHappened;
      return (
        shortestTo(watched, enters) ??
        shortestBy(
          watched,
          (before, { after }) =>
            !standsIn(before.position, entering) && standsIn(after.position, entering) && !after.hasHappened,
        )
      );
    }
    case 'leads-to':
      if (invariant.from === undefined && beginsElsewhere(programme, invariant)) return 1;
      return shortestBy(
        explored,
        (before, { event, after }) =>
          event === invariant.event &&
          standsIn(before.position, invariant.from) &&
          !standsIn(after.position, invariant.to),
      );
    case 'left-only-by':
      return shortestBy(
        explored,
        (before, { event, after }) =>
          !(invariant.events as readonly string[]).includes(event) &&
          standsIn(before.position, invariant.where) &&
          !standsIn(after.position, invariant.where),
      );
    case 'keeps': {
      const { dimensions = [], milestones = [] } = invariant;
      const told = ({ position, milestones: held }: NaiveCase) =>
        [
          ...dimensions.map((one: Dimension) => position[one]),
          ...milestones.map((one) => held.includes(one)),
        ].join();
      return shortestBy(
        explored,
        (before, { event, after }) => event === invariant.event && told(before) !== told(after),
      );
    }
  }
}

function can(
  { moves }: Found,
  { events, step }: { readonly events: readonly string[]; readonly step?: string },
): boolean {
  return moves.some(
    (move) =>
      move.missing.length === 0 && events.includes(move.event) && (step === undefined || move.step === step),
  );
}

function opensBy({ openings }: Programme, event: string | undefined): boolean {
  return Object.values(openings).some((opening) => opening.event === event);
}

/** Whether a case that the event opens begins where it is not to lead. */
function beginsElsewhere(
  programme: Programme,
  { event, to }: Extract<Invariant, { kind: 'leads-to' }>,
): boolean {
  const openings = Object.entries(programme.openings).filter(([, opening]) => opening.event === event);
  return beginnings({ ...programme, openings: Object.fromEntries(openings) }, nothingSpecial).some(
    ({ position }) => !standsIn(position, to),
  );
}

/** The keys of all cases from which one can come to a wanted one: sought again and again until none is added. */
export function leadingTo(
  explored: NaiveExploration,
  isWanted: (one: Found) => boolean,
): ReadonlySet<string> {
  const good = new Set([...explored].filter(([, one]) => isWanted(one)).map(([key]) => key));
  for (let before = -1; before < good.size; ) {
    before = good.size;
    for (const [key, { moves }] of explored) {
      if (moves.some(({ to, missing }) => missing.length === 0 && good.has(to))) good.add(key);
    }
  }
  return good;
}

/** How many events a shortest log has that ends in such a case. */
export function shortestTo(
  explored: NaiveExploration,
  isMeant: (one: Found, key: string) => boolean,
): number | undefined {
  return least([...explored].filter(([key, one]) => isMeant(one, key)).map(([, { events }]) => events));
}

/** How many events a shortest log has that ends with such an event. */
function shortestBy(
  explored: NaiveExploration,
  isMeant: (before: NaiveCase, move: NaiveMove) => boolean,
): number | undefined {
  return least(
    [...explored.values()]
      .filter(({ is, moves }) => moves.some((move) => move.missing.length === 0 && isMeant(is, move)))
      .map(({ events }) => events + 1),
  );
}

function least(lengths: readonly number[]): number | undefined {
  return lengths.reduce<number | undefined>((one, other) => Math.min(one ?? other, other), undefined);
}
