import { type TextStyle, textWidth } from './text-width.js';

/** Breaks a text into lines that are no wider than they may be: between words, and within one only if it must. */
export function wrapped(text: string, style: TextStyle, mostWidth: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= mostWidth) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const [last = '', ...full] = pieces(word, style, mostWidth).toReversed();
    lines.push(...full.toReversed());
    line = last;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function pieces(word: string, style: TextStyle, mostWidth: number): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, style) > mostWidth) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}
