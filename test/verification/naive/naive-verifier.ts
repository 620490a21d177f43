import type { Dimension, Invariant, PositionCondition, Programme } from 'exit-work/programme';
import { beginnings, type NaiveCase, type NaiveMove, nothingSpecial, standsIn } from './naive-cases.js';
import { type Found, type NaiveExploration, naiveExploration } from './naive-exploration.js';

type Kind<K extends Invariant['kind']> = Extract<Invariant, { readonly kind: K }>;

/** The length of a shortest log that breaks an invariant; nothing where none does. Written from its definition. */
export function naiveLength(
  programme: Programme,
  invariant: Invariant,
  explored: NaiveExploration,
): number | undefined {
  switch (invariant.kind) {
    case 'never':
      return shortestTo(explored, ({ is }) => isForbidden(is, invariant));
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
    case 'preceded':
      return invariant.entering === undefined
        ? shortestUnpreceded(programme, invariant)
        : shortestEntering(programme, invariant, invariant.entering);
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
    case 'keeps':
      return shortestBy(
        explored,
        (before, { event, after }) =>
          event === invariant.event && kept(before, invariant) !== kept(after, invariant),
      );
  }
}

function isForbidden(
  { position, milestones }: NaiveCase,
  { where, holding = [], missing = [] }: Kind<'never'>,
): boolean {
  return (
    standsIn(position, where) &&
    holding.every((one) => milestones.includes(one)) &&
    !missing.some((one) => milestones.includes(one))
  );
}

/** To an event before which none of the others has happened. */
function shortestUnpreceded(
  programme: Programme,
  { event, step, where, by, since = [] }: Kind<'preceded'>,
): number | undefined {
  // Nothing comes before the event that opens a case, and it is nowhere before it.
  if (where === undefined && step === undefined && opensBy(programme, event)) return 1;
  return shortestBy(
    naiveExploration(programme, { by, since }),
    (before, move) =>
      move.event === event &&
      (step === undefined || move.step === step) &&
      standsIn(before.position, where) &&
      !before.hasHappened,
  );
}

/** To where none of the events has happened: a case that begins there enters, and the event that enters counts, too. */
function shortestEntering(
  programme: Programme,
  { by, since = [] }: Kind<'preceded'>,
  entering: PositionCondition,
): number | undefined {
  const watched = naiveExploration(programme, { by, since });
  const begins = ({ is: { position, hasHappened }, events }: Found) =>
    events === 1 && standsIn(position, entering) && !hasHappened;
  return (
    shortestTo(watched, begins) ??
    shortestBy(
      watched,
      (before, { after }) =>
        !standsIn(before.position, entering) && standsIn(after.position, entering) && !after.hasHappened,
    )
  );
}

/** What the invariant keeps, told in one text. */
function kept(
  { position, milestones: held }: NaiveCase,
  { dimensions = [], milestones = [] }: Kind<'keeps'>,
): string {
  return [
    ...dimensions.map((one: Dimension) => position[one]),
    ...milestones.map((one) => held.includes(one)),
  ].join();
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
function beginsElsewhere(programme: Programme, { event, to }: Kind<'leads-to'>): boolean {
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
