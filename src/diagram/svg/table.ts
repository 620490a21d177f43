import { drawText } from './draw-text.js';
import { colours, textStyles } from './style.js';
import { element, type Svg } from './svg-element.js';
import { textBlock } from './text-block.js';

export interface Table {
  readonly heading: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

const gap = 10;

/** A table with ruled rows whose upper left corner is at a point, and the height that it takes. */
export function drawTable(
  { heading, columns, rows }: Table,
  x: number,
  y: number,
): { readonly drawn: readonly Svg[]; readonly height: number } {
  if (rows.length === 0) return { drawn: [], height: 0 };
  const drawn: Svg[] = drawText(
    textBlock([{ text: heading, style: textStyles.heading }], width(columns)),
    x,
    y,
  );
  let height = 26;
  for (const [index, row] of [columns.map((column) => column.heading), ...rows].entries()) {
    const style = index === 0 ? textStyles.strong : textStyles.plain;
    const cells = columns.map((column, at) =>
      textBlock([{ text: row[at] ?? '', style }], column.width - gap),
    );
    drawn.push(
      element('path', {
        d: `M${x} ${y + height} h${width(columns)}`,
        stroke: colours.ink,
        'stroke-width': 0.75,
      }),
    );
    let left = x;
    for (const [at, cell] of cells.entries()) {
      drawn.push(...drawText(cell, left, y + height + 3));
      left += columns[at]?.width ?? 0;
    }
    height += Math.max(...cells.map((cell) => cell.height)) + 6;
  }
  return { drawn: [element('g', { class: 'table' }, drawn)], height };
}

function width(columns: Table['columns']): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}
