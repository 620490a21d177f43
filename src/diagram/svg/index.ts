export { type Area, type BoxKind, boxSize, drawBox } from './box.js';
export { drawHeadings, headingsHeight } from './draw-headings.js';
export { drawText } from './draw-text.js';
export { colours, dashes, margin, sheetWidth, textStyles } from './style.js';
export { svgDocument } from './svg-document.js';
export { element, type Svg } from './svg-element.js';
export { drawTable, type Table } from './table.js';
export { type Paragraph, type TextBlock, textBlock } from './text-block.js';
