import type { Programme } from 'exit-work/programme';
import {
  beginnings,
  type LookOut,
  movesIn,
  type NaiveCase,
  type NaiveMove,
  namedPosition,
  nothingSpecial,
} from './naive-cases.js';

/** A case that was found, with the least number of events after which it stands so, the opening included. */
export interface Found {
  readonly is: NaiveCase;
  readonly events: number;
  readonly moves: readonly (NaiveMove & { readonly to: string })[];
}

export type NaiveExploration = ReadonlyMap<string, Found>;

const keyOf = ({ position, milestones, hasHappened }: NaiveCase) =>
  `${namedPosition(position)}|${milestones.join()}|${hasHappened}`;

/** Everything that can become of a case, plainly: round by round, each round one event longer. */
export function naiveExploration(programme: Programme, lookOut: LookOut = nothingSpecial): NaiveExploration {
  const movesFrom = movesIn(programme, lookOut);
  const found = new Map<string, Found>();
  let round: ReadonlyMap<string, NaiveCase> = new Map(
    beginnings(programme, lookOut).map((one) => [keyOf(one), one]),
  );
  for (let events = 1; round.size > 0; events += 1) {
    for (const [key, is] of round) {
      const moves = movesFrom(is).map((move) => Object.assign(move, { to: keyOf(move.after) }));
      found.set(key, { is, events, moves });
    }
    const next = new Map<string, NaiveCase>();
    for (const key of round.keys()) {
      for (const { to, after, missing } of found.get(key)?.moves ?? []) {
        if (missing.length === 0 && !found.has(to)) next.set(to, after);
      }
    }
    round = next;
  }
  return found;
}
