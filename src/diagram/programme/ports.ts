import type { Area } from '../svg/index.js';

/** Where a line would like to meet the edge of an area. */
export interface PortRequest {
  readonly key: string;
  readonly area: Area;
  readonly x: number;
}

const apart = 24;
const corner = 16;

/** Where lines meet the edges of areas: as near to where they want as the room between them allows. */
export function ports(wishes: readonly PortRequest[]): readonly number[] {
  const found: number[] = wishes.map(({ x }) => x);
  for (const key of new Set(wishes.map((wish) => wish.key))) {
    const group = wishes.map((wish, index) => ({ ...wish, index })).filter((wish) => wish.key === key);
    const sorted = group.toSorted((one, other) => one.x - other.x || one.index - other.index);
    const [first] = sorted;
    if (first === undefined) continue;
    const reach = Math.max(0, first.area.width / 2 - corner);
    const places = spread(
      sorted.map(({ x }) => x),
      first.area.x - reach,
      first.area.x + reach,
    );
    for (const [at, { index }] of sorted.entries()) found[index] = places[at] ?? first.area.x;
  }
  return found;
}

/** Rising numbers, moved within limits until none is too near to the next. */
function spread(wanted: readonly number[], from: number, to: number): readonly number[] {
  const gap = Math.min(apart, (to - from) / Math.max(1, wanted.length - 1));
  const places: number[] = [];
  for (const x of wanted) places.push(Math.max(Math.min(x, to), (places.at(-1) ?? from - gap) + gap));
  let limit = to + gap;
  for (const [index, x] of [...places.entries()].toReversed()) {
    limit = Math.min(x, limit - gap);
    places[index] = limit;
  }
  return places;
}
