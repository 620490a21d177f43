import { match } from 'ts-pattern';
import type { Check } from './check-of.js';
import { type Explored, explore, type Move, unopened } from './explore.js';
import type { Finding } from './finding.js';
import { leadingBack } from './leading-back.js';
import { openingStory, storyTo } from './story.js';
import type { Survey } from './survey.js';

/** What a check finds: in what the survey has noted, or in an exploration of its own if it has an observer. */
export function findingOf(check: Check, surveyed: Survey, limit: number): Finding {
  const { explored, ways, objections } = surveyed;
  const { positions, milestones } = explored.states;
  return match(check)
    .with({ of: 'moves' }, (one) =>
      one.observer === undefined
        ? endingWith(explored, objections.get(one), one.why)
        : observedMoves(explored, one, limit),
    )
    .with({ of: 'states' }, ({ objects, why }) => {
      const at = positions.findIndex((position, state) => objects(position, milestones[state] ?? 0));
      return at < 0 ? unbroken(explored) : standing(explored, at, why);
    })
    .with({ of: 'ways' }, ({ isMeant, isWanted, why }) => {
      // Where the limit came first, what was not looked at may lead there.
      if (!explored.complete) return unbroken(explored);
      const leading = leadingBack(positions, ways, isWanted);
      const lost = positions.findIndex((position, state) => isMeant(position) && leading[state] !== 1);
      return lost < 0 ? unbroken(explored) : standing(explored, lost, why);
    })
    .exhaustive();
}

/** States differ by what was observed, too: an exploration that ends with the first objection. */
function observedMoves(
  { table }: Explored,
  { objects, observer, why }: Extract<Check, { of: 'moves' }>,
  limit: number,
): Finding {
  let found: Move | undefined;
  const explored = explore(
    table,
    limit,
    (move, states) => {
      if (!objects(move, states)) return false;
      found = move;
      return true;
    },
    observer,
  );
  return endingWith(explored, found, why);
}

function unbroken({ complete, states }: Explored): Finding {
  return { outcome: complete ? 'proved' : 'unknown', states: states.positions.length };
}

/** A shortest story to a state that should not be. */
export function standing(explored: Explored, state: number, why: string): Finding {
  const states = explored.states.positions.length;
  return { outcome: 'broken', states, why, story: storyTo(explored, state) };
}

/** A shortest story that ends with an event that should not be. */
function endingWith(explored: Explored, move: Move | undefined, why: string): Finding {
  if (move === undefined) return unbroken(explored);
  const event = explored.table.events[move.event] ?? '';
  const states = explored.states.positions.length;
  const story =
    move.from === unopened ? openingStory(explored, event, move.to) : storyTo(explored, move.from, [event]);
  return { outcome: 'broken', states, why, story };
}
