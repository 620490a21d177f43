export { daysOf } from './days-of.js';
export type { Finding, Observation, PracticeRule, Reviewed, ReviewOptions } from './practice-rule.js';
