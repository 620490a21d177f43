import { drawEntries } from '../programme/index.js';
import {
  boxSize,
  drawBox,
  drawHeadings,
  drawText,
  element,
  headingsHeight,
  margin,
  sheetWidth,
  svgDocument,
  textBlock,
  textStyles,
} from '../svg/index.js';
import { type CaseLayout, caseLayout } from './case-layout.js';
import { type CasePicture, caseInWords } from './case-picture.js';
import { statusLegend } from './case-style.js';
import { drawTimeline } from './draw-timeline.js';
import { positionWords } from './position-words.js';

const marksInWords =
  'Large marks: the case moved. Small marks: a fact was established or lost. Open marks: neither. The ring: the last event.';

/** The picture of a case: a lane for each stage, time running downwards, the events in words beside them. */
export function svgOfCase(picture: CasePicture): string {
  const { programme, rows, last } = picture;
  const width = sheetWidth - 2 * margin;
  const title = `The way of one case through ${programme.title}`;
  const head = textBlock([{ text: title, style: textStyles.title }], width);
  const headingsTop = margin + head.height + 14;
  const layout = caseLayout(picture, (columns) => headingsTop + headingsHeight(inOrder(columns)));
  const days = layout.rows.map(({ row, top }) => ({
    text: textBlock(
      [{ text: row.day, style: row.kind === 'move' ? textStyles.strong : textStyles.plain }],
      width,
    ),
    top,
  }));
  const now = textBlock(
    [
      { text: 'Where the case stands', style: textStyles.strong },
      { text: positionWords(programme, last).join(', '), style: textStyles.plain },
    ],
    width - 24,
  );
  const box = boxSize('position', now);
  const boxTop = layout.bottom + 10;
  const legend = drawEntries(
    // From the last event no line leads on.
    statusLegend(rows.slice(0, -1).map(({ position }) => position)),
    margin,
    boxTop + box.height + 14,
    width,
  );
  const marksTop = boxTop + box.height + 14 + legend.height;
  const marks = textBlock([{ text: marksInWords, style: textStyles.plain }], width);
  return svgDocument({
    id: `case-${programme.id}`,
    title,
    description: caseInWords(picture),
    width: sheetWidth,
    height: marksTop + marks.height + margin,
    children: [
      ...drawText(head, margin, margin),
      ...drawHeadings(inOrder(layout), headingsTop, layout.bottom),
      ...drawTimeline(layout),
      element(
        'g',
        { class: 'days' },
        days.flatMap(({ text, top }) => drawText(text, margin, top)),
      ),
      element(
        'g',
        { class: 'events' },
        layout.rows.flatMap(({ text, top }) => drawText(text, layout.textLeft, top)),
      ),
      drawBox('position', now, { ...box, x: margin + box.width / 2, y: boxTop + box.height / 2 }),
      ...legend.drawn,
      ...drawText(marks, margin, marksTop),
    ],
  });
}

function inOrder({ lanes, statusSpans }: Pick<CaseLayout, 'lanes' | 'statusSpans'>) {
  return [...lanes, ...statusSpans];
}
