import { colours, element, type Svg } from '../svg/index.js';
import type { Point } from './arranged.js';

export interface LineStyle {
  readonly width: number;
  readonly dashes?: string | undefined;
}

/** A line through corners, which are rounded as far as there is room. */
export function drawLine(corners: readonly Point[], style: LineStyle): Svg {
  const apart = corners.filter((point, index) => index === 0 || distance(point, corners[index - 1]) > 0.5);
  // What lies on the way straight down is no corner.
  const points = apart.filter(({ x }, index) => apart[index - 1]?.x !== x || apart[index + 1]?.x !== x);
  const d = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${written(point)}`;
    if (after === undefined) return `L${written(point)}`;
    return `L${written(towards(point, before))} Q${written(point)} ${written(towards(point, after))}`;
  });
  return element('path', {
    d: d.join(' '),
    fill: 'none',
    stroke: colours.ink,
    'stroke-width': style.width,
    'stroke-dasharray': style.dashes,
    'stroke-linecap': style.dashes === undefined ? undefined : 'round',
  });
}

/** The head of an arrow, at the last of its corners. */
export function drawHead(corners: readonly Point[]): Svg {
  const tip = corners.at(-1) ?? { x: 0, y: 0 };
  const before = corners.findLast((point) => distance(point, tip) > 0.5) ?? tip;
  const turned = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const place = `translate(${written(tip)}) rotate(${Math.round(turned)})`;
  return element('path', { d: 'M0 0 L-11 5.5 L-11 -5.5 Z', transform: place });
}

function distance(point: Point, other: Point = point): number {
  return Math.hypot(point.x - other.x, point.y - other.y);
}

/** A little way from one point to another. */
function towards(from: Point, to: Point): Point {
  const part = Math.min(7 / distance(from, to), 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function written({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
