import { posix } from 'node:path';
import { aboveGround, type Step } from './walk.js';

/** A step across the wall of a room: its own number, that of the first step after it is over, and that of its caller. */
interface Crossing {
  readonly at: number;
  readonly over: number;
  readonly room: string;
  readonly into: string;
  readonly callerAt: number;
  readonly caller: string;
}

/** A room that was entered, left for another one, and is entered again. */
export interface SecondVisit {
  readonly room: string;
  /** Which function calls which, this time. */
  readonly by: string;
}

/**
 * A room is entered when a function outside calls one inside, and left when that call is over; what is no step above
 * ground is left out. It is entered again if since then another room was entered, and not by it.
 * No second visit, because whoever reads along goes nowhere new:
 *
 * - a call back into a room that is not left yet, by a function that it handed over;
 * - two calls with nothing but the caller’s own work between them;
 * - the next turn: a function calls the same function as before, or is itself called anew and calls another one of the
 *   same room, as for the next item of a list.
 */
export function secondVisits(walk: readonly Step[]): readonly SecondVisit[] {
  return visitsOf(walk)
    .filter(({ again }) => again)
    .map(({ room, caller, into }) => ({ room, by: `${caller} → ${into}` }));
}

/** The rooms in the order in which they are entered, a room that is entered again named again. */
export function roomsEntered(walk: readonly Step[]): readonly string[] {
  const seen = new Set<string>();
  return visitsOf(walk).flatMap(({ room, again }) => {
    const isNew = again || !seen.has(room);
    seen.add(room);
    return isNew ? room : [];
  });
}

function visitsOf(walk: readonly Step[]): readonly (Crossing & { readonly again: boolean })[] {
  const crossings = crossingsOf(walk);
  return crossings.map((crossing, index) => {
    const before = crossings.slice(0, index);
    return { ...crossing, again: !isNextTurn(crossing, before) && isAfterAnother(crossing, before) };
  });
}

function isNextTurn({ room, into, caller, callerAt }: Crossing, before: readonly Crossing[]): boolean {
  const sameCaller = before.filter((one) => one.caller === caller && one.room === room);
  const isCalledAnew = sameCaller.length > 0 && !sameCaller.some((one) => one.callerAt === callerAt);
  return isCalledAnew || sameCaller.some((one) => one.into === into);
}

function isAfterAnother({ room }: Crossing, before: readonly Crossing[]): boolean {
  const last = before.findLast((one) => one.room === room);
  return last !== undefined && before.some((one) => one.room !== room && one.at >= last.over);
}

function crossingsOf(whole: readonly Step[]): readonly Crossing[] {
  const walk = aboveGround(whole);
  // The calls that are not over, with the number of each.
  const open: (readonly [number, Step])[] = [];
  return walk.flatMap((step, at) => {
    while (open.length > step.depth) open.pop();
    const [callerAt, caller] = open.at(-1) ?? [-1, undefined];
    const isInside = open.some(([, one]) => roomOf(one) === roomOf(step));
    open.push([at, step]);
    if (isInside) return [];
    const over = walk.findIndex((other, later) => later > at && other.depth <= step.depth);
    return {
      at,
      over: over < 0 ? walk.length : over,
      room: roomOf(step),
      into: named(step),
      callerAt,
      caller: caller === undefined ? 'the caller' : named(caller),
    };
  });
}

/** Every folder is a room. */
function roomOf({ file }: Step): string {
  return posix.dirname(file);
}

function named({ file, name }: Step): string {
  return `${file}#${name}`;
}
