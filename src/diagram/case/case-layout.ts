import { margin, sheetWidth, type TextBlock, textBlock, textStyles } from '../svg/index.js';
import type { CasePicture, CaseRow } from './case-picture.js';
import { type StatusSpan, statusSpans } from './case-style.js';

/** An event with its place: how far down, and what is written beside it. */
export interface PlacedRow {
  readonly row: CaseRow;
  /** The height at which the event is marked. */
  readonly y: number;
  readonly top: number;
  readonly text: TextBlock;
}

/** The columns and rows of a case: a lane for each stage, then a bar for each status that it was ever in. */
export interface CaseLayout {
  readonly lanes: readonly { readonly stage: string; readonly heading: string; readonly x: number }[];
  readonly statusSpans: readonly (StatusSpan & { readonly x: number })[];
  readonly textLeft: number;
  readonly rows: readonly PlacedRow[];
  /** Where the last row ends. */
  readonly bottom: number;
}

const dayWidth = 92;
const step = 24;
const dayLength = 86_400_000;

export function caseLayout(
  { programme, rows }: CasePicture,
  top: (layout: Pick<CaseLayout, 'lanes' | 'statusSpans'>) => number,
): CaseLayout {
  const left = margin + dayWidth;
  const lanes = Object.entries(programme.stages).map(([stage, { label }], index) => ({
    stage,
    heading: label,
    x: left + index * step,
  }));
  const shown = statusSpans
    .filter(({ holds }) => rows.some(({ position }) => holds(position)))
    .map((span, index) => ({ ...span, x: left + (lanes.length + index) * step }));
  const textLeft = left + (lanes.length + shown.length) * step;
  const placed: PlacedRow[] = [];
  let y = top({ lanes, statusSpans: shown });
  for (const row of rows) {
    y += pause(placed.at(-1)?.row, row);
    const text = rowText(row, sheetWidth - margin - textLeft);
    placed.push({ row, top: y, y: y + 9, text });
    y += text.height + 6;
  }
  return { lanes, statusSpans: shown, textLeft, rows: placed, bottom: y };
}

function rowText({ kind, label, changes }: CaseRow, width: number): TextBlock {
  const style = kind === 'move' ? textStyles.strong : textStyles.plain;
  return textBlock(
    [
      { text: label, style },
      ...(changes.length === 0 ? [] : [{ text: changes.join(', '), style: textStyles.plain }]),
    ],
    width,
  );
}

/** Time passes downwards: the longer nothing happened, the more room, up to that of half a year. */
function pause(before: CaseRow | undefined, { day }: CaseRow): number {
  const days = before === undefined ? 0 : (Date.parse(day) - Date.parse(before.day)) / dayLength;
  return Math.min(30, Math.max(0, days) / 6);
}
