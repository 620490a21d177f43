import { type TextStyle, textWidth } from './text-width.js';
import { wrapped } from './wrapped.js';

export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly bullet?: boolean;
}

export interface TextLine {
  readonly text: string;
  readonly style: TextStyle;
  /** From the left edge of the block. */
  readonly x: number;
  /** The baseline, from the upper edge of the block. */
  readonly y: number;
}

/** Text that is broken into lines, with the room that it takes. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

const bullet = '• ';

function lineHeight({ size }: TextStyle): number {
  return Math.round(size * 1.35);
}

export function textBlock(paragraphs: readonly Paragraph[], mostWidth: number): TextBlock {
  const lines: TextLine[] = [];
  let height = 0;
  for (const { text, style, bullet: isPoint = false } of paragraphs) {
    const indent = isPoint ? textWidth(bullet, style) : 0;
    for (const [index, line] of wrapped(text, style, mostWidth - indent).entries()) {
      const begins = isPoint && index === 0;
      // The baseline leaves a fifth of the line below it for descenders.
      const y = height + lineHeight(style) * 0.8;
      lines.push({ text: begins ? bullet + line : line, style, x: begins ? 0 : indent, y });
      height += lineHeight(style);
    }
  }
  const width = Math.max(0, ...lines.map(({ text, style, x }) => x + textWidth(text, style)));
  return { lines, width: Math.min(Math.ceil(width), mostWidth), height };
}
