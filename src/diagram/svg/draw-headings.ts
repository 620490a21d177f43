import { drawText } from './draw-text.js';
import { colours, margin, sheetWidth, textStyles } from './style.js';
import { element, type Svg } from './svg-element.js';
import { textBlock } from './text-block.js';

interface Column {
  readonly heading: string;
  readonly x: number;
}

function steps(columns: readonly Column[]) {
  let height = 0;
  return columns.map(({ heading, x }) => {
    const text = textBlock([{ text: heading, style: textStyles.plain }], sheetWidth - margin - x - 6);
    const from = height;
    height += text.height + 2;
    return { x, text, from, to: height };
  });
}

/** How much room the headings of columns take. */
export function headingsHeight(columns: readonly Column[]): number {
  return (steps(columns).at(-1)?.to ?? 0) + 8;
}

/** The headings of narrow columns as a flight of stairs, each with a thin line down to the end of its column. */
export function drawHeadings(columns: readonly Column[], y: number, bottom: number): readonly Svg[] {
  return steps(columns).flatMap(({ x, text, from }) => [
    element('path', {
      d: `M${x} ${y + from + 2} V${bottom}`,
      stroke: colours.quiet,
      'stroke-width': 0.5,
      fill: 'none',
    }),
    ...drawText(text, x + 6, y + from),
  ]);
}
