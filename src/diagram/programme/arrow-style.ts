import { dashes } from '../svg/index.js';
import { type Arrow, isDiscretionary } from './arrow.js';
import type { LineStyle } from './draw-line.js';

/** Whether an arrow is drawn upwards, against the order in which the pieces are arranged. */
export function runsUpwards({ direction, from }: Arrow): boolean {
  return direction === 'back' && from.kind === 'stage';
}

export function arrowStyle(arrow: Arrow): LineStyle {
  if (isDiscretionary(arrow)) return { width: 1.5, dashes: dashes.discretionary };
  return runsUpwards(arrow) ? { width: 1.5, dashes: dashes.back } : { width: 1.5 };
}
