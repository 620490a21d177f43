import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** How a text is set: width and colours come from the terminal, or are none. */
export interface Layout {
  readonly width: number;
  readonly colours: boolean;
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Text in a colour where the terminal has colours. */
export function styled({ colours }: Layout, style: Style, text: string): string {
  // Whether colours are wanted has been decided; Node need not look at the terminal again.
  return colours ? styleText(style, text, { validateStream: false }) : text;
}

/** One cell of a row: a text and the width of its column; the last column takes what is left. */
export type Cell = readonly [text: string, width: number];

/** Cells side by side, each wrapped within its column. */
export function row({ width }: Layout, cells: readonly Cell[], last: string, indent = 2): string {
  const taken = cells.reduce((sum, [, columns]) => sum + columns + 2, indent);
  const columns = [...cells, [last, Math.max(width - taken, 20)] as const].map(([text, room]) => ({
    room,
    lines: wrapAnsi(text, room, { hard: true }).split('\n'),
  }));
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    `${' '.repeat(indent)}${columns.map(({ lines, room }) => padded(lines[at] ?? '', room)).join('  ')}`.trimEnd(),
  ).join('\n');
}

/** A paragraph, wrapped and indented. */
export function paragraph(layout: Layout, text: string, indent = 2): string {
  return row(layout, [], text, indent);
}

function padded(text: string, room: number): string {
  return text + ' '.repeat(Math.max(room - visibleLength(text), 0));
}

function visibleLength(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour
  return [...text.replace(/\u001b\[\d+m/g, '')].length;
}
