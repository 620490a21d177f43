import { dashes, drawText, element, type Svg, textBlock, textStyles } from '../svg/index.js';
import type { Arrow } from './arrow.js';
import { arrowStyle } from './arrow-style.js';
import { drawLine, type LineStyle } from './draw-line.js';

/** A kind of line and what it means. */
export interface LegendEntry {
  readonly style: LineStyle;
  readonly meaning: string;
}

const sample = 44;
const gap = 8;

/** The kinds of line that a picture uses, each with a piece of it; nothing where there is only one. */
export function drawEntries(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  mostWidth: number,
): { readonly drawn: readonly Svg[]; readonly height: number } {
  if (entries.length < 2) return { drawn: [], height: 0 };
  const drawn: Svg[] = [];
  let height = 0;
  for (const { style, meaning } of entries) {
    const text = textBlock([{ text: meaning, style: textStyles.plain }], mostWidth - sample - gap);
    const middle = y + height + 8;
    const ends = [
      { x, y: middle },
      { x: x + sample, y: middle },
    ];
    drawn.push(drawLine(ends, style), ...drawText(text, x + sample + gap, y + height));
    height += text.height + 2;
  }
  return { drawn: [element('g', { class: 'legend' }, drawn)], height };
}

const meanings: readonly { readonly dashes: string | undefined; readonly meaning: string }[] = [
  { dashes: undefined, meaning: 'leads on' },
  { dashes: dashes.discretionary, meaning: 'only at the workers’ discretion' },
  { dashes: dashes.back, meaning: 'leads back to an earlier stage' },
];

/** The legend of the arrows of a programme. */
export function drawLegend(arrows: readonly Arrow[], x: number, y: number, mostWidth: number) {
  const used = new Set(arrows.map((arrow) => arrowStyle(arrow).dashes));
  const entries = meanings
    .filter((entry) => used.has(entry.dashes))
    .map((entry) => ({ style: { width: 1.5, dashes: entry.dashes }, meaning: entry.meaning }));
  return drawEntries(entries, x, y, mostWidth);
}
