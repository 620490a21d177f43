export { checkCaseFile } from './check-case-file.js';
export { type OpenedCaseFile, openCaseFile, replayCaseFile } from './open-case-file.js';
