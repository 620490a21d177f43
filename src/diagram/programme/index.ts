export { type Arrow, isDiscretionary, lineText, type Place, placeKey } from './arrow.js';
export { drawLine, type LineStyle } from './draw-line.js';
export { drawEntries, type LegendEntry } from './legend.js';
export { abridged } from './listed.js';
export { type ProgrammePicture, programmeInWords, programmePicture } from './programme-picture.js';
export { svgOfProgramme } from './svg-of-programme.js';
