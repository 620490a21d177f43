import type { Svg } from '../svg/index.js';
import type { Arrangement } from './arranged.js';
import type { PlacedArrow } from './arranged-programme.js';
import { arrowStyle, runsUpwards } from './arrow-style.js';
import { drawHead, drawLine } from './draw-line.js';
import { route } from './route.js';

/** An arrow between two pieces that are arranged. */
export function drawArrow(placed: PlacedArrow, arrangement: Arrangement): readonly Svg[] {
  const { arrow } = placed;
  const downwards = route(arrangement, placed);
  const corners = runsUpwards(arrow) ? downwards.toReversed() : downwards;
  return [drawLine(corners, arrowStyle(arrow)), drawHead(corners)];
}
