export { type CasePath, type DiagramSubject, isCasePath } from './case-path.js';
export { type CasePicture, caseInWords, casePicture } from './case-picture.js';
export { positionWords } from './position-words.js';
export { svgOfCase } from './svg-of-case.js';
