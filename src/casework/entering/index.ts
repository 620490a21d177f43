export { begin, type CaseBeginning } from './begin.js';
export { type Correction, correct } from './correct.js';
export { type CaseEntry, enter } from './enter.js';
export type { PeopleOfCase, RecordsToFile } from './filed-parts.js';
export type { InformedOfWrong } from './informed-of-wrong.js';
export { type CaseUpdate, update } from './update.js';
