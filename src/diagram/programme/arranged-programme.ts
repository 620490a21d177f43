import { type Area, type BoxKind, boxSize, type TextBlock } from '../svg/index.js';
import { type Arrangement, arranged, type Point } from './arranged.js';
import { type Arrow, placeKey } from './arrow.js';
import { runsUpwards } from './arrow-style.js';
import { ports } from './ports.js';
import type { ProgrammePicture } from './programme-picture.js';
import { arrowText, programmePieces } from './programme-pieces.js';

export interface PlacedBox {
  readonly kind: BoxKind;
  readonly text: TextBlock;
  readonly area: Area;
}

export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly upper: Area;
  readonly lower: Area;
  /** Where the arrow meets the lower edge of what is above, and the upper edge of what is below. */
  readonly upperX: number;
  readonly lowerX: number;
  readonly bends: readonly Point[];
}

/** The boxes and arrows of a programme with their places. */
export interface ArrangedProgramme {
  readonly arrangement: Arrangement;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

const nowhere: Area = { x: 0, y: 0, width: 0, height: 0 };

export function arrangedProgramme(picture: ProgrammePicture): ArrangedProgramme {
  const pieces = programmePieces(picture);
  const ways = picture.arrows.map((arrow) => {
    const [upper, lower] = runsUpwards(arrow) ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
    return { arrow, text: arrowText(arrow), upper: placeKey(upper), lower: placeKey(lower) };
  });
  const arrangement = arranged(
    pieces.map(({ key, kind, text }) => ({ key, ...boxSize(kind, text) })),
    ways.map(({ upper, lower, text }) => ({ upper, lower, label: boxSize('label', text) })),
    picture.stages.map(({ stage }) => placeKey({ kind: 'stage', stage })),
  );
  const areaOf = (key: string) => arrangement.pieces.get(key) ?? nowhere;
  const bendsOf = (index: number) => arrangement.ways[index]?.bends ?? [];
  const upperXs = ports(
    ways.map(({ upper, lower }, index) => {
      return { key: upper, area: areaOf(upper), x: (bendsOf(index)[0] ?? areaOf(lower)).x };
    }),
  );
  const lowerXs = ports(
    ways.map(({ upper, lower }, index) => {
      return { key: lower, area: areaOf(lower), x: (bendsOf(index).at(-1) ?? areaOf(upper)).x };
    }),
  );
  return {
    arrangement,
    boxes: [
      ...ways
        .map(({ text }, index) => ({
          kind: 'label' as const,
          text,
          area: arrangement.ways[index]?.label ?? nowhere,
        }))
        .filter(({ text }) => text.lines.length > 0),
      ...pieces.map(({ key, kind, text }) => ({ kind, text, area: areaOf(key) })),
    ],
    arrows: ways.map(({ arrow, upper, lower }, index) => ({
      arrow,
      upper: areaOf(upper),
      lower: areaOf(lower),
      upperX: upperXs[index] ?? 0,
      lowerX: lowerXs[index] ?? 0,
      bends: bendsOf(index),
    })),
  };
}
