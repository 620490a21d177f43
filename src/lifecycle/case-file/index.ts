export type { CaseFileOptions } from './case-file-options.js';
export { changedFileIssues } from './changed-file-issues.js';
export { checkCaseFile } from './check-case-file.js';
export { type OpenedCaseFile, openCaseFile, replayCaseFile } from './open-case-file.js';
