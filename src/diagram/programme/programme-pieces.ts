import { match } from 'ts-pattern';
import { type BoxKind, type Paragraph, type TextBlock, textBlock, textStyles } from '../svg/index.js';
import { type Arrow, type ArrowLine, lineText, type Place, placeKey } from './arrow.js';
import type { ProgrammePicture } from './programme-picture.js';
import type { StageCard } from './stage-card.js';

/** A box of the picture before it has a place. */
export interface ProgrammePiece {
  readonly key: string;
  readonly kind: BoxKind;
  readonly text: TextBlock;
}

const stageWidth = 320;
const placeWidth = 210;
const arrowWidth = 200;

/** The stages, the beginning, the end, and the places that stand for many stages. */
export function programmePieces({ stages, arrows }: ProgrammePicture): readonly ProgrammePiece[] {
  const places = new Map<string, ProgrammePiece>();
  const add = (place: Place, piece: Omit<ProgrammePiece, 'key'>) =>
    places.set(placeKey(place), { key: placeKey(place), ...piece });
  for (const card of stages)
    add({ kind: 'stage', stage: card.stage }, { kind: 'stage', text: stageText(card) });
  for (const { from, to, lines } of arrows) {
    for (const place of [from, to]) {
      match(place)
        .with({ kind: 'start' }, () => add(place, { kind: 'terminal', text: said('A case begins') }))
        .with({ kind: 'end' }, () => add(place, { kind: 'terminal', text: said('Closed') }))
        .with({ kind: 'elsewhere' }, () => add(place, { kind: 'elsewhere', text: besides(lines) }))
        .with({ kind: 'stage' }, () => places)
        .exhaustive();
    }
  }
  return [...places.values()];
}

function stageText({ label, sections }: StageCard): TextBlock {
  const paragraphs: readonly Paragraph[] = [
    { text: label, style: textStyles.heading },
    ...sections.flatMap(({ heading, points }): Paragraph[] => [
      { text: `${heading}:`, style: textStyles.strong },
      ...points.map((text) => ({ text, style: textStyles.plain, bullet: true })),
    ]),
  ];
  return { ...textBlock(paragraphs, stageWidth), width: stageWidth };
}

function said(text: string): TextBlock {
  return textBlock([{ text, style: textStyles.strong }], placeWidth);
}

function besides(lines: readonly ArrowLine[]): TextBlock {
  const points = lines.map((line) => ({ text: lineText(line), style: textStyles.plain, bullet: true }));
  return textBlock([{ text: 'From elsewhere:', style: textStyles.strong }, ...points], placeWidth);
}

/** What is written on an arrow, one point for each event where there are several. */
export function arrowText({ lines, direction, from }: Arrow): TextBlock {
  // What leads here from elsewhere is told in its box.
  if (from.kind === 'elsewhere') return textBlock([], arrowWidth);
  const back = direction === 'back' ? 'Back: ' : '';
  return textBlock(
    lines.map((line) => ({ text: back + lineText(line), style: textStyles.plain, bullet: lines.length > 1 })),
    arrowWidth,
  );
}
