import { type CasePicture, caseInWords, positionWords } from '../case/index.js';
import { mermaidHead, mermaidLabel } from './mermaid-text.js';

/** The flow chart of a case: one node for each position in order, one arrow for the event that led there. */
export function mermaidOfCase(picture: CasePicture): string {
  const { programme, rows } = picture;
  const moves = rows.filter(({ kind }) => kind === 'move');
  const nodes = moves.map(({ position }, index) => {
    const words = positionWords(programme, position);
    const isLast = index === moves.length - 1;
    return `  p${index}[${mermaidLabel(isLast ? ['The case stands here', ...words] : words)}]${isLast ? ':::last' : ''}`;
  });
  const arrows = moves.map(
    ({ day, label }, index) =>
      `  ${index === 0 ? 'opening' : `p${index - 1}`} -->|${mermaidLabel([label, day])}| p${index}`,
  );
  return [
    ...mermaidHead(`The way of one case through ${programme.title}`, caseInWords(picture)),
    '  classDef last stroke-width:4px',
    '  opening(["The case begins"])',
    ...nodes,
    ...arrows,
    '',
  ].join('\n');
}
