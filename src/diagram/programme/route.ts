import type { Arrangement, Point } from './arranged.js';
import type { PlacedArrow } from './arranged-programme.js';

/** The corners of an arrow from the lower edge of one piece to the upper edge of another. */
export function route(
  { pieces, ways }: Arrangement,
  { upper, lower, upperX, lowerX, bends }: PlacedArrow,
): readonly Point[] {
  // Whatever lies at one height is a band. Within a band an arrow runs straight down, so that it cuts no corner of
  // a neighbour that is taller than what it passes.
  const areas = [...pieces.values(), ...ways.map(({ label }) => label)];
  const across = (point: Point): Point[] => {
    const height = Math.max(0, ...areas.filter(({ y }) => y === point.y).map((area) => area.height));
    return [
      { x: point.x, y: point.y - height / 2 },
      { x: point.x, y: point.y + height / 2 },
    ];
  };
  const leaving = { x: upperX, y: upper.y };
  const arriving = { x: lowerX, y: lower.y };
  return [
    { x: upperX, y: upper.y + upper.height / 2 },
    ...across(leaving)
      .slice(1)
      .map(({ x, y }) => ({ x, y: y + 4 })),
    ...bends.flatMap(across),
    // The last bit is straight, so that the head of the arrow is.
    ...across(arriving)
      .slice(0, 1)
      .map(({ x, y }) => ({ x, y: y - 12 })),
    { x: lowerX, y: lower.y - lower.height / 2 },
  ];
}
