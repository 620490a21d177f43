export { coded, codeGiven } from './coded.js';
export { fieldPath, safeKey } from './field-path.js';
export { InputError } from './input-error.js';
export { describeIssues, type Issue } from './issue.js';
export type { FailureOf, Outcome } from './outcome.js';
export { accepted, type Checked, rejected } from './result.js';
