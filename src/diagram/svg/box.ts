import { drawText } from './draw-text.js';
import { colours } from './style.js';
import { element, type Svg } from './svg-element.js';
import type { TextBlock } from './text-block.js';

/** A rectangle by its middle, as layouts are computed. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const paddings = { stage: 8, elsewhere: 8, terminal: 8, label: 2, position: 10 } as const;

/** What each kind of box looks like; the outline alone tells them apart. */
const outlines = {
  stage: { fill: colours.panel, stroke: colours.ink, 'stroke-width': 2, rx: 4 },
  elsewhere: { fill: colours.paper, stroke: colours.ink, 'stroke-width': 1, rx: 16 },
  terminal: { fill: colours.ink, rx: 16 },
  label: { fill: colours.paper },
  position: { fill: colours.paper, stroke: colours.ink, 'stroke-width': 4, rx: 4 },
} as const;

export type BoxKind = keyof typeof outlines;

/** The room that a box with this text takes. */
export function boxSize(kind: BoxKind, { width, height }: TextBlock): Pick<Area, 'width' | 'height'> {
  const padding = paddings[kind];
  return { width: width + 2 * padding, height: height + 2 * padding };
}

/** A box with its text, a group of its own. */
export function drawBox(kind: BoxKind, text: TextBlock, { x, y, width, height }: Area): Svg {
  const left = x - width / 2;
  const top = y - height / 2;
  const padding = paddings[kind];
  return element('g', { class: kind }, [
    element('rect', { x: left, y: top, width, height, ...outlines[kind] }),
    ...drawText(text, left + padding, top + padding, kind === 'terminal' ? colours.paper : colours.ink),
  ]);
}
