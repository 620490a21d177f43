import { colours } from './style.js';
import { type Svg, textElement } from './svg-element.js';
import type { TextBlock } from './text-block.js';

export type TextColour = (typeof colours)['ink' | 'quiet' | 'paper'];

/** The lines of a block whose upper left corner is at a point. */
export function drawText({ lines }: TextBlock, x: number, y: number, fill: TextColour = colours.ink): Svg[] {
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text, style, ...line }) =>
      textElement(
        'text',
        {
          x: x + line.x,
          y: y + line.y,
          'font-size': style.size,
          'font-weight': style.bold ? 'bold' : undefined,
          fill: fill === colours.ink ? undefined : fill,
        },
        text,
      ),
    );
}
