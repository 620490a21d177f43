import {
  drawBox,
  drawTable,
  drawText,
  element,
  margin,
  sheetWidth,
  svgDocument,
  textBlock,
  textStyles,
} from '../svg/index.js';
import { arrangedProgramme } from './arranged-programme.js';
import { drawArrow } from './draw-arrow.js';
import { drawLegend } from './legend.js';
import { type ProgrammePicture, programmeInWords } from './programme-picture.js';
import { statusTable } from './status-table.js';

const gap = 16;

/** The picture of a programme: stages from top to bottom, arrows between them, changes of status in a table below. */
export function svgOfProgramme(picture: ProgrammePicture): string {
  const { id, title, version, statusChanges } = picture;
  const { arrangement, boxes, arrows } = arrangedProgramme(picture);
  const width = Math.max(sheetWidth, arrangement.width + 2 * margin);
  const inner = width - 2 * margin;
  const head = textBlock([{ text: `${title}, version ${version}`, style: textStyles.title }], inner);
  const top = margin + head.height + gap;
  const left = (width - arrangement.width) / 2;
  const legendTop = top + arrangement.height + gap;
  const legend = drawLegend(picture.arrows, margin, legendTop, inner);
  const tableTop = legendTop + legend.height + gap;
  const table = drawTable(statusTable(statusChanges, inner), margin, tableTop);
  return svgDocument({
    id: `programme-${id}`,
    title: `The stages of the programme ${title}`,
    description: programmeInWords(picture),
    width,
    height: tableTop + table.height + margin,
    children: [
      ...drawText(head, margin, margin),
      element('g', { transform: `translate(${Math.round(left)} ${Math.round(top)})` }, [
        ...arrows.flatMap((arrow) => drawArrow(arrow, arrangement)),
        ...boxes.map(({ kind, text, area }) => drawBox(kind, text, area)),
      ]),
      ...legend.drawn,
      ...table.drawn,
    ],
  });
}
