export type { ApplicableRules } from './applicable-rules.js';
export { type Evaluation, evaluateRequest } from './evaluate-request.js';
export { isPermitted } from './is-permitted.js';
export type { Permitted, Ruling, Withheld } from './rule-item.js';
